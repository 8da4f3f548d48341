/** What the check screen can find. "block" stops the sending, "warn" asks for a look. */
export const checkSeverity = {
  no_items: 'block',
  no_chair: 'block',
  no_participants: 'block',
  item_without_title: 'block',
  item_without_purpose: 'block',
  procedural_item_without_purpose: 'warn',
  item_without_paper: 'warn',
  item_without_explanation: 'warn',
  item_without_proposal: 'warn',
  item_without_time: 'warn',
  attachment_without_file: 'warn',
  attachment_requested: 'warn',
  attachment_newer_version: 'warn',
  subject_newer_version: 'warn',
  time_over: 'warn',
  time_left: 'warn',
  no_place: 'warn',
  meeting_in_past: 'warn',
  hoek_missing: 'warn',
  participant_without_people: 'warn',
} as const;
export type CheckCode = keyof typeof checkSeverity;
