export const roundRefusals = [
  'round_parties_missing',
  'round_party_unknown',
  'round_due_past',
  'round_due_before_day',
  'round_day_taken',
  'round_same',
  'round_frozen',
  'round_waits_for_parties',
  'round_waits_for_answer',
  'round_remark_missing',
  'submission_handed_in',
  'submission_not_handed_in',
  'submission_incomplete',
  'submission_empty',
  'submission_not_asked',
  'round_report_missing',
] as const;
export type RoundRefusal = (typeof roundRefusals)[number];
