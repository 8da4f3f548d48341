import type { MoveRefusal } from './status';

/** What the forms of a bouwsteen can refuse, beside the steps that aren't there (status.ts). */
export const bouwsteenFormRefusals = [
  'bouwsteen_number_impossible',
  'bouwsteen_letter_impossible',
  'bouwsteen_number_taken',
  'addendum_parent_missing',
  'addendum_kind_missing',
  'addendum_of_addendum',
] as const;

export type BouwsteenRefusal = (typeof bouwsteenFormRefusals)[number] | MoveRefusal;
