import { z } from 'zod';
import {
  choiceField,
  lineField,
  numberField,
  optionalDateField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { bouwsteenKinds } from './kinds';

/** One letter behind the number, or none. */
const letterField = z
  .string()
  .catch('')
  .transform((value, context): string => {
    const letter = value.trim().toLowerCase();
    if (/^[a-z]?$/.test(letter)) return letter;
    context.addIssue({ code: 'custom', message: 'bouwsteen_letter_impossible' });
    return z.NEVER;
  });

const announced = {
  number: numberField(1, 999, 'bouwsteen_number_impossible'),
  letter: letterField,
  kind: choiceField(bouwsteenKinds),
  title: lineField(300, 'title_missing'),
  description: textField(),
  due: optionalDateField,
  /** With an addendum: the bouwsteen that it adds to. */
  addendumToId: optionalIdField,
};

export const newBouwsteenSchema = z.object(announced);
export type NewBouwsteen = z.infer<typeof newBouwsteenSchema>;

export const bouwsteenSchema = z.object({
  ...announced,
  /** Why nothing is in yet. */
  missingReason: textField(),
  version: versionField,
});
export type BouwsteenInput = z.infer<typeof bouwsteenSchema>;
