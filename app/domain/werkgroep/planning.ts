import { z } from 'zod';
import { dateField, lineField, optionalDateField, textField, versionField } from '~/domain/form/fields';
import type { Refusal } from '~/domain/outcome';

export const planningRefusals = ['planning_until_before_date', 'planning_withdrawn'] as const;
export type PlanningRefusal = (typeof planningRefusals)[number];

const fields = {
  title: lineField(300, 'title_missing'),
  date: dateField,
  until: optionalDateField,
  note: textField(),
  /** Ticked: only a possibility. */
  optional: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform((value) => value === 'ja'),
};

/** A day in the planning of a werkgroep. */
export const newPlanningSchema = z.object(fields);
export type PlanningInput = z.infer<typeof newPlanningSchema>;

export const planningSchema = z.object({ ...fields, version: versionField });

export const withdrawPlanningSchema = z.object({ version: versionField });

export const reasonsNotToPlan = ({ date, until }: Pick<PlanningInput, 'date' | 'until'>): Refusal[] =>
  until !== null && until < date ? [{ code: 'planning_until_before_date', field: 'until' }] : [];
