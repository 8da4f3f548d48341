import type { Refusal } from '~/domain/outcome';
import { lacksReason, summarise, type PartRow } from './checklist';

/** What a version holds, for the rules of submitting. */
export type Delivery = {
  /** Ids of the file versions, in order. */
  files: readonly string[];
  /** Ids of the fiches that go with it. */
  fiches: readonly string[];
  parts: readonly PartRow[];
};

/**
 * A delivery has something in it, and says of every required part whether it is there; what isn't whole says why. Fields
 * name the place where it is mended.
 */
export function reasonsNotToSubmit({ files, fiches, parts }: Delivery): Refusal[] {
  const reasons: Refusal[] = [];
  if (files.length + fiches.length === 0) reasons.push({ code: 'bouwsteen_empty', field: 'bestanden' });
  const { open } = summarise(parts);
  if (open > 0) reasons.push({ code: 'parts_open', field: 'onderdelen', params: { count: open } });
  for (const part of parts.filter(lacksReason)) {
    reasons.push({ code: 'part_reason_missing', field: `why-${part.key}`, params: { title: part.title } });
  }
  return reasons;
}
