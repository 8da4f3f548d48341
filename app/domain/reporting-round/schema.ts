import { z } from 'zod';
import { dateField, idsField, lineField, textField, versionField } from '~/domain/form/fields';

export const openRoundSchema = z.object({
  title: lineField(200, 'title_missing'),
  asOf: dateField,
  dueOn: dateField,
  explanation: textField(),
  partyIds: idsField,
});
export type OpenRoundInput = z.infer<typeof openRoundSchema>;

export const changeRoundSchema = z.object({
  title: lineField(200, 'title_missing'),
  dueOn: dateField,
  explanation: textField(),
  version: versionField,
});
export type ChangeRoundInput = z.infer<typeof changeRoundSchema>;

/** Back to the party, or approved: with the version of the set that was read. */
export const verdictSchema = z.object({ remark: textField(), version: versionField });
export type VerdictInput = z.infer<typeof verdictSchema>;

export const handInSchema = z.object({ version: versionField });
