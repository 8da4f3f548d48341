import { subjectSchema } from './decision';
import type { Kind, KindName } from './kind';

export type Link = { kind: KindName; key: string; path: (string | number)[] };
export type Declared = Link & { id?: string };

/** What the key of a subject is a key of. */
export const subjectKinds = {
  taakopdracht: 'taakopdracht',
  bouwsteen: 'bouwsteenVersion',
  maatregel: 'maatregel',
  actie: 'action',
  besluit: 'decision',
  verslag: 'meeting',
  document: 'attachment',
} as const satisfies Record<string, KindName>;

/** `own` and `doubt` hold the names of fields, which are no references. */
const notWalked = new Set(['own', 'doubt', 'id']);

/** Every reference in a value of this kind, at any depth. */
export function referencesIn(kind: Kind, value: unknown): Link[] {
  const found: Link[] = [];
  walk(value, [], (name, held, path) => {
    const target = kind.refs[name];
    if (target && typeof held === 'string') found.push({ kind: target, key: held, path });
    if (target && Array.isArray(held))
      held.forEach((key, index) => {
        if (typeof key === 'string') found.push({ kind: target, key, path: [...path, index] });
      });
    if (name === 'subjects' && Array.isArray(held))
      held.forEach((entry, index) => {
        const subject = subjectSchema.safeParse(entry);
        if (subject.success)
          found.push({
            kind: subjectKinds[subject.data.kind],
            key: subject.data.key,
            path: [...path, index, 'key'],
          });
      });
  });
  return found;
}

/** The thing itself and every thing inside it that has a key of its own. */
export function declaredIn(kind: Kind, value: unknown): Declared[] {
  const found = declared(kind.name, value, []);
  walk(value, [], (name, held, path) => {
    const nested = kind.nested[name];
    if (nested && Array.isArray(held))
      held.forEach((entry, index) => found.push(...declared(nested, entry, [...path, index])));
  });
  return found;
}

function declared(kind: KindName, value: unknown, path: (string | number)[]): Declared[] {
  if (!isRecord(value) || typeof value['key'] !== 'string') return [];
  const id = typeof value['id'] === 'string' ? { id: value['id'] } : {};
  return [{ kind, key: value['key'], path: [...path, 'key'], ...id }];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Visit = (name: string, held: unknown, path: (string | number)[]) => void;

function walk(value: unknown, path: (string | number)[], visit: Visit): void {
  if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, [...path, index], visit));
  if (!isRecord(value)) return;
  for (const [name, held] of Object.entries(value)) {
    if (notWalked.has(name)) continue;
    visit(name, held, [...path, name]);
    walk(held, [...path, name], visit);
  }
}
