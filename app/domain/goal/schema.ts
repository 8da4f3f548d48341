import { z } from 'zod';
import { lineField, textField, versionField } from '~/domain/form/fields';
import { goalLevels, type GoalLevel } from './kinds';

/** A year of four digits, or null for nothing. */
const yearField = z
  .string()
  .catch('')
  .transform((value, context): number | null => {
    const year = value.trim();
    if (year === '') return null;
    if (/^\d{4}$/.test(year)) return Number(year);
    context.addIssue({ code: 'custom', message: 'goal_year_unreadable' });
    return z.NEVER;
  });

const levelField = z
  .string()
  .catch('')
  .transform((value, context): GoalLevel | null => {
    if (value === '') return null;
    const level = goalLevels.find((one) => one === value);
    if (level) return level;
    context.addIssue({ code: 'custom', message: 'choice_unknown' });
    return z.NEVER;
  });

export const goalSchema = z.object({
  title: lineField(500, 'goal_title_missing'),
  text: textField(),
  working: textField(),
  yields: textField(),
  level: levelField,
  fromYear: yearField,
  untilYear: yearField,
  version: versionField,
});

export type GoalWords = Omit<z.infer<typeof goalSchema>, 'version'>;
