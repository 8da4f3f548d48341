import { z } from 'zod';
import { purposes } from '~/domain/agenda-item/purposes';
import {
  choicesField,
  idField,
  lineField,
  numberField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';

/** `seen` is the mark of what stood on the page. */
export const submissionSchema = z.object({ note: textField(), seen: lineField(200) });

export const returnSchema = z.object({ reason: textField('reason_missing'), version: versionField });

export const withdrawBouwsteenSchema = z.object({
  reason: textField('reason_missing'),
  version: versionField,
});

/** Where and how it was worked in. */
export const processSchema = z.object({ reason: textField(), version: versionField });

export const shareVersionSchema = z.object({ bouwsteenVersionId: idField('choice_missing') });

/** On which agenda; the newest version in the place of an earlier one asks for nothing. */
export const placeBouwsteenSchema = z.discriminatedUnion('how', [
  z.object({
    how: z.literal('new'),
    /** A meeting; none is the parking list. */
    target: optionalIdField,
    purposes: choicesField(purposes),
    minutes: numberField(0, 1440, 'item_minutes_impossible'),
  }),
  z.object({ how: z.literal('newest') }),
]);
export type PlaceBouwsteen = Omit<Extract<z.infer<typeof placeBouwsteenSchema>, { how: 'new' }>, 'how'>;
