export type CentraleState = 'concept' | 'vastgesteld' | 'vervangen';

/** More than any opdracht asks; keeps one page and one transaction bounded. */
export const MAX_PARTS = 100;

export const centraleOpdrachtRefusals = [
  'centrale_concept_exists',
  'centrale_not_concept',
  'centrale_no_parts',
  'centrale_too_many_parts',
  'centrale_part_title_taken',
  'centrale_part_checked',
  'centrale_changed_since_seen',
  'centrale_date_to_come',
  'centrale_date_before',
] as const;
export type CentraleOpdrachtRefusal = (typeof centraleOpdrachtRefusals)[number];

/** One concept at a time: of two next versions only one could hold. */
export function reasonsNotToDraftCentrale(
  versions: readonly { state: CentraleState }[],
): CentraleOpdrachtRefusal[] {
  return versions.some(({ state }) => state === 'concept') ? ['centrale_concept_exists'] : [];
}

/** Bouwstenen are checked against an adopted version: it stays as it was. */
export function reasonsNotToChangeCentrale({ state }: { state: CentraleState }): CentraleOpdrachtRefusal[] {
  return state === 'concept' ? [] : ['centrale_not_concept'];
}

export function reasonsNotToAdoptCentrale(facts: {
  state: CentraleState;
  partCount: number;
}): CentraleOpdrachtRefusal[] {
  const closed = reasonsNotToChangeCentrale(facts);
  return closed.length > 0 || facts.partCount > 0 ? closed : ['centrale_no_parts'];
}
