import type { Aligned, PartChange } from '~/domain/comparison/align';
import { countChanges } from '~/domain/comparison/align';
import { joinWords } from './join-words';

/** What became of a part in the later version. */
export const partChangeWords: Record<PartChange, string> = {
  same: 'gelijk',
  changed: 'anders',
  renumbered: 'ander nummer',
  added: 'nieuw',
  removed: 'weg',
};

/** "2 nieuw, 1 anders en 3 met een ander nummer", or that nothing is different. */
export function changesText(rows: readonly Aligned[]): string {
  const { added, changed, removed, renumbered } = countChanges(rows);
  const told = [
    ...(added > 0 ? [`${added} nieuw`] : []),
    ...(changed > 0 ? [`${changed} anders`] : []),
    ...(removed > 0 ? [`${removed} weg`] : []),
    ...(renumbered > 0 ? [`${renumbered} met een ander nummer`] : []),
  ];
  return told.length === 0 ? 'Geen verschil' : joinWords(told);
}
