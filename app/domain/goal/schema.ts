import { z } from 'zod';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { rolesIn } from '~/domain/action-item/schema';
import { idsField, lineField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { goalKinds, goalLevels, type GoalKind, type GoalLevel } from './kinds';

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

const kindField = z
  .string()
  .catch('')
  .transform((value, context): GoalKind => {
    const kind = goalKinds.find((one) => one === value);
    if (kind) return kind;
    context.addIssue({ code: 'custom', message: 'goal_kind_missing' });
    return z.NEVER;
  });

const words = {
  title: lineField(500, 'goal_title_missing'),
  text: textField(),
  working: textField(),
  yields: textField(),
  level: levelField,
  fromYear: yearField,
  untilYear: yearField,
};

const place = {
  /** The goal that it stands under. */
  parentId: optionalIdField,
  /** What it serves, here or in the national programma. */
  maatregelIds: idsField,
};

/** Who does it comes as "role-<party>" fields, as with an action. */
const withRoles = <Form extends Record<string, unknown>>(form: Form) => ({ ...form, roles: rolesIn(form) });

export const newGoalSchema = z.looseObject({ kind: kindField, ...words, ...place }).transform(withRoles);
export const goalSchema = z.looseObject({ ...words, ...place, version: versionField }).transform(withRoles);

export type GoalWords = {
  title: string;
  text: string;
  working: string;
  yields: string;
  level: GoalLevel | null;
  fromYear: number | null;
  untilYear: number | null;
};

export type GoalInput = GoalWords & {
  parentId: string | null;
  maatregelIds: readonly string[];
  roles: readonly { partyId: string; kind: ActionRoleKind }[];
};

/** Why it is no goal any more; it stays to be read (product rule 13). */
export const withdrawGoalSchema = z.object({
  reason: lineField(500, 'reason_missing'),
  version: versionField,
});
