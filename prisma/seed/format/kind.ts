import type { z } from 'zod';

/** Everything in a world that has a key of its own. */
export const KIND_NAMES = [
  'bron',
  'party',
  'person',
  'overleg',
  'meeting',
  'agendaItem',
  'attachment',
  'decision',
  'action',
  'planningEntry',
  'werkgroep',
  'werkgroepMember',
  'maatregel',
  'printedTotal',
  'taakopdracht',
  'deelagendaAction',
  'centraleOpdracht',
  'requiredPart',
  'bouwsteen',
  'bouwsteenVersion',
  'bouwsteenFile',
  'fiche',
  'package',
  'routeStep',
  'consultation',
  'werkgroepMeeting',
  'goal',
  'indicator',
  'measurement',
  'goodPractice',
  'knelpunt',
  'risk',
] as const;

export type KindName = (typeof KIND_NAMES)[number];

/**
 * One kind of thing in a part file. `refs` and `nested` name fields at any depth of the object:
 * - refs: the field holds the key, or a list of keys, of a thing of that kind;
 * - nested: the field holds a list of things of that kind with keys of their own.
 * A field `subjects` with { kind, key } entries refers by itself.
 */
export type Kind<Schema extends z.ZodType = z.ZodType> = {
  name: KindName;
  schema: Schema;
  refs: Readonly<Record<string, KindName>>;
  nested: Readonly<Record<string, KindName>>;
};

/** `source: { document }` may stand anywhere, so every kind has it. */
export function defineKind<Schema extends z.ZodType>(
  name: KindName,
  schema: Schema,
  links: { refs?: Record<string, KindName>; nested?: Record<string, KindName> } = {},
): Kind<Schema> {
  return { name, schema, refs: { document: 'bron', ...links.refs }, nested: links.nested ?? {} };
}
