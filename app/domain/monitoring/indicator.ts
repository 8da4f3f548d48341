import { z } from 'zod';
import { choiceField, lineField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import type { Refusal } from '~/domain/outcome';
import { countings, type Counting } from './measurement';
import { reasonsAgainstThing } from './thing';

const fields = {
  title: lineField(300, 'title_missing'),
  unit: lineField(60, 'indicator_unit_missing'),
  counting: choiceField(countings),
  description: textField(),
  maatregelId: optionalIdField,
  goalId: optionalIdField,
  /** Who measures. */
  partyId: optionalIdField,
  /** Where it comes from, in words. */
  source: lineField(500),
};

export const newIndicatorSchema = z.object(fields);
export const indicatorSchema = z.object({ ...fields, version: versionField });
export type IndicatorInput = z.infer<typeof newIndicatorSchema>;

type Facts = {
  otherTitles: readonly string[];
  /** In what it was measured already; null where nothing was. */
  measuredIn: { unit: string; counting: Counting } | null;
};

/** What was measured in procent must not come to stand under gemeenten: unit and counting hold from the first measurement. */
export function reasonsNotToKeepIndicator(
  input: IndicatorInput,
  { otherTitles, measuredIn }: Facts,
): Refusal[] {
  const reasons = reasonsAgainstThing(input, { otherTitles });
  for (const field of ['unit', 'counting'] as const)
    if (measuredIn !== null && measuredIn[field] !== input[field])
      reasons.push({ code: 'indicator_unit_measured', field });
  return reasons;
}
