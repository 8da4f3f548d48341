import { z } from 'zod';
import {
  choiceField,
  idField,
  lineField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';

export const attachmentSchema = z.object({ title: lineField(300, 'title_missing'), version: versionField });
export type AttachmentInput = z.infer<typeof attachmentSchema>;

/** A box that is ticked sends "ja"; one that isn't sends nothing. */
const tickField = z
  .string()
  .catch('')
  .transform((value) => value === 'ja');

/** A bijlage that is announced: a party is asked for the file, and told so by mail. */
export const announceSchema = z.object({
  title: lineField(300, 'title_missing'),
  partyId: idField('party_missing'),
  mail: tickField,
});
export type AnnounceInput = z.infer<typeof announceSchema>;

/** Ask a party for the file; nobody = the question is taken back. */
export const requestSchema = z.object({ partyId: optionalIdField, mail: tickField, version: versionField });
export type RequestInput = z.infer<typeof requestSchema>;

export const placeSchema = z.object({ direction: choiceField(['omhoog', 'omlaag']), version: versionField });

export const pinSchema = z.object({ fileVersionId: idField('choice_missing'), version: versionField });

export const withdrawAttachmentSchema = z.object({ reason: textField(), version: versionField });

/** What goes with a new file version; `pin` = put it on the agenda at once. */
export const newVersionSchema = z.object({ note: lineField(300), pin: tickField });
export type NewVersionInput = z.infer<typeof newVersionSchema>;
