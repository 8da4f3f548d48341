/** Why one file can't come in; each sentence names the file. */
export const fileRefusals = [
  'file_empty',
  'file_too_large',
  'file_half',
  'file_type_unknown',
  'file_disguised',
  'file_encrypted',
  'file_damaged',
  'file_same_as_version',
  'file_same_as_attachment',
  'file_not_stored',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** What the forms and rules of bijlagen can refuse. */
export const attachmentRefusals = [
  'file_missing',
  'files_too_many',
  'one_file_only',
  'attachments_too_many',
  'attachment_withdrawn',
  'attachment_first',
  'attachment_last',
  'version_unknown',
  'version_on_agenda',
  'party_not_asked',
  'party_already_asked',
  'party_delivered',
  'party_without_people',
  'reminded_today',
] as const;
export type AttachmentRefusal = (typeof attachmentRefusals)[number] | FileRefusal;
