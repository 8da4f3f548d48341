import { z } from 'zod';
import { parseDutchDate } from '~/domain/dates/parse-date';
import { lineField, listField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { actionRoleKinds, type ActionRoleKind } from './assign';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "role-<party>" carries the role of that party, or nothing. */
export function rolesIn(form: Record<string, unknown>): { partyId: string; kind: ActionRoleKind }[] {
  return Object.entries(form).flatMap(([name, value]) => {
    const partyId = /^role-(.+)$/.exec(name)?.[1] ?? '';
    const kind = actionRoleKinds.find((one) => one === value);
    return uuid.test(partyId) && kind !== undefined ? [{ partyId, kind }] : [];
  });
}

/** Empty is left to the rule, which says what is missing; anything else must be a day. */
const deadlineField = z
  .string()
  .catch('')
  .transform((text, context): string => {
    if (text.trim() === '') return '';
    const parsed = parseDutchDate(text);
    if (parsed.ok) return parsed.date;
    context.addIssue({ code: 'custom', message: parsed.reason });
    return z.NEVER;
  });

const fields = {
  title: lineField(500),
  text: textField(),
  deadline: deadlineField,
  personId: optionalIdField,
  decisionId: optionalIdField,
  maatregelIds: listField,
  noMaatregelReason: lineField(500),
};

const onlyIds = (ids: string[]): string[] => ids.filter((id) => uuid.test(id));

/** The form of an actie in the minutes. */
export const minutesActionSchema = z
  .looseObject(fields)
  .transform((form) => ({ ...form, maatregelIds: onlyIds(form.maatregelIds), roles: rolesIn(form) }));

export const minutesActionEditSchema = z
  .looseObject({ ...fields, version: versionField })
  .transform((form) => ({ ...form, maatregelIds: onlyIds(form.maatregelIds), roles: rolesIn(form) }));
