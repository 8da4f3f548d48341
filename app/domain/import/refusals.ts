/** What is wrong with the file as a whole: nothing of it is read. */
export const importFileRefusals = [
  'import_not_xlsx',
  'import_damaged',
  'import_locked',
  'import_too_large',
  'import_too_many_rows',
  'import_no_rows',
  'import_no_header',
  'import_merged_cells',
  'import_column_missing',
  'import_column_twice',
  'import_column_unknown',
  'import_other_list',
  'import_interrupted',
  'import_kind_not_yours',
] as const;

/** What is wrong with one row. */
export const importRowRefusals = [
  'import_formula',
  'import_error_cell',
  'import_text_too_long',
  'import_number_expected',
  'import_year_outside',
  'import_year_differs',
  'import_party_unknown',
  'import_maatregel_unknown',
  'import_werkgroep_unknown',
  'import_choice_unknown',
  'import_row_unknown',
  'import_report_not_yours',
  'import_row_twice',
  'import_row_stale',
  'import_id_missing',
  'import_column_fixed',
  'import_year_by_decision',
  'import_progress_by_party',
  'import_series_by_decision',
  'import_part_elsewhere',
  'import_start_after_end',
  'import_one_maatregel',
] as const;

/** What stands in the way of confirming or setting aside a preview. */
export const importStateRefusals = [
  'import_settled',
  'import_still_reading',
  'import_rows_refused',
  'import_nothing_to_do',
  'import_changed_since',
] as const;

export type ImportRowRefusal = (typeof importRowRefusals)[number];
export type ImportRefusal =
  (typeof importFileRefusals)[number] | ImportRowRefusal | (typeof importStateRefusals)[number];
