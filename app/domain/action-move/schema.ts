import { z } from 'zod';
import { idsField, optionalDateField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { successionKinds } from './rules';

const common = { reason: textField(), decisionId: optionalIdField, version: versionField };

/** What is missing is left to the rule. */
export const shiftSchema = z.object({
  ...common,
  year: z
    .string()
    .catch('')
    .transform((text): number | null => (/^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null)),
  deadline: optionalDateField,
});
export type ShiftInput = z.infer<typeof shiftSchema>;

export const successionSchema = z.object({
  ...common,
  kind: z.enum(successionKinds).nullable().catch(null),
  toIds: idsField,
});
export type SuccessionInput = z.infer<typeof successionSchema>;
