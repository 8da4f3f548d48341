import type { MoveRefusal } from './status';

/** What the forms of a bouwsteen can refuse, beside the steps that aren't there (status.ts). */
export const bouwsteenFormRefusals = [
  'bouwsteen_number_impossible',
  'bouwsteen_letter_impossible',
  'bouwsteen_number_taken',
  'addendum_parent_missing',
  'addendum_kind_missing',
  'addendum_of_addendum',
  'bouwsteen_file_gone',
  'bouwsteen_files_too_many',
  'file_same_in_bouwsteen',
  'part_presence_missing',
  'checklist_changed',
  'bouwsteen_empty',
  'parts_open',
  'part_reason_missing',
  'bouwsteen_changed_since_seen',
  'version_shared_already',
  'version_not_submitted',
  'bouwsteen_other_overleg',
  'bouwsteen_twice',
  'bouwsteen_on_agenda',
] as const;

export type BouwsteenRefusal = (typeof bouwsteenFormRefusals)[number] | MoveRefusal;
