import { z } from 'zod';
import {
  dateField,
  idField,
  lineField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { amountAlone, parseCell } from './parse';
import type { Cell } from './cell';
import { typedCellsIn } from './typed-cells';

const words = { reason: textField(), source: lineField(500) };

/** Why and where from are left to the rule, which says all that is missing at once. */
export const quantifySchema = z.object({
  ...words,
  amount: z
    .string()
    .catch('')
    .transform((text, context): Cell => {
      const parsed = parseCell(text);
      if (parsed.ok) return parsed.cell;
      context.addIssue({ code: 'custom', message: amountAlone(parsed.reason, 'quantify_no_amount') });
      return z.NEVER;
    }),
  decisionId: optionalIdField,
});
export type QuantifyInput = z.infer<typeof quantifySchema>;

/** Who reported it and when are left to the rule as well. */
export const realisedSchema = z
  .looseObject({ ...words, partyId: optionalIdField, date: textField() })
  .transform(({ reason, source, partyId, date, ...rest }) => ({
    reason,
    source,
    partyId,
    date,
    cells: typedCellsIn(rest),
  }));
export type RealisedInput = z.infer<typeof realisedSchema>;

export const assignPmSchema = z.object({
  partyId: idField('party_missing'),
  dueOn: dateField,
  note: textField(),
  version: versionField,
});
export type AssignPmInput = z.infer<typeof assignPmSchema>;
