/** What the forms of an agendapunt can refuse, beside the rules of the item itself (rules.ts). */
export const itemFormRefusals = [
  'item_minutes_impossible',
  'subjects_too_many',
  'agenda_full',
  'place_unknown',
] as const;
export type ItemFormRefusal = (typeof itemFormRefusals)[number];

/** More than any agenda has; keeps one page and one transaction bounded. */
export const MAX_ITEMS = 200;
export const MAX_SUBJECTS = 50;
