import { z } from 'zod';
import { dateField, idField, lineField, textField, versionField } from '~/domain/form/fields';
import { listMoveSchema } from '~/domain/form/list-move';

const partFields = { title: lineField(200, 'title_missing'), explanation: textField() };

export const newPartSchema = z.object(partFields);
export type NewPart = z.infer<typeof newPartSchema>;

export const partSchema = z.object({ ...partFields, version: versionField });
export type PartInput = z.infer<typeof partSchema>;

/** A part that moves, on the page that shows them all. */
export const movePartSchema = listMoveSchema.extend({ partId: idField('form_unreadable') });

export const removePartSchema = z.object({ version: versionField });

export const draftCentraleSchema = z.object({ note: textField() });

export const adoptCentraleSchema = z.object({
  adoptedOn: dateField,
  /** What it is called: "Kaders van 7 oktober 2021". */
  label: lineField(100),
  /** Why there is another version, and what it changes. */
  note: textField('reason_missing'),
  /** Of what was looked at. */
  version: versionField,
});
export type AdoptCentrale = z.infer<typeof adoptCentraleSchema>;
