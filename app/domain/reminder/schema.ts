import { z } from 'zod';
import { choiceField, dateField, idField, optionalDateField, versionField } from '~/domain/form/fields';

export const dayChoices = ['1', '2', '3', '4', '5', 'geen'] as const;

/** The forms of one page, told apart by `wat`. */
export const reminderSchema = z.discriminatedUnion('wat', [
  z.object({
    wat: z.literal('dag'),
    weekday: choiceField(dayChoices).transform((day) => (day === 'geen' ? null : Number(day))),
    version: versionField,
  }),
  z.object({
    wat: z.literal('vervanger'),
    partyId: idField('party_missing'),
    personId: idField(),
    from: dateField,
    until: optionalDateField,
  }),
  z.object({ wat: z.literal('einde'), substituteId: idField() }),
  z.object({ wat: z.literal('intrekken'), feedId: idField() }),
]);
export type ReminderInput = z.infer<typeof reminderSchema>;
type Form<W extends ReminderInput['wat']> = Omit<Extract<ReminderInput, { wat: W }>, 'wat'>;
export type DayInput = Form<'dag'>;
export type SubstituteInput = Form<'vervanger'>;
