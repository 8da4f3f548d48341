import { z } from 'zod';
import type { IsoDate } from '~/domain/dates/calendar';
import { dateField, lineField, optionalIdField, textField } from '~/domain/form/fields';
import type { Refusal } from '~/domain/outcome';
import type { MonitoringRefusal } from './refusals';

const refuse = (context: z.RefinementCtx, code: MonitoringRefusal): never => {
  context.addIssue({ code: 'custom', message: code });
  return z.NEVER;
};

/** At most eleven digits and three decimals, with dots between thousands or without: "53,5", "1.200". */
const VALUE = /^[-−]?(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,11})(?:,\d{1,3})?$/;

const valueField = z
  .string()
  .catch('')
  .transform((text, context): number => {
    const bare = text.trim().replace(/\s*%$/, '');
    if (bare === '') return refuse(context, 'measurement_value_missing');
    if (!VALUE.test(bare)) return refuse(context, 'measurement_value_impossible');
    return Number(bare.replace(/\./g, '').replace(',', '.').replace('−', '-'));
  });

const respondentsField = z
  .string()
  .catch('')
  .transform((text, context): number | null => {
    const bare = text.trim().replace(/\.(?=\d{3}(?:\D|$))/g, '');
    if (bare === '') return null;
    const count = /^\d{1,9}$/.test(bare) ? Number(bare) : 0;
    return count > 0 ? count : refuse(context, 'measurement_respondents_impossible');
  });

export const measureSchema = z.object({
  from: dateField,
  until: dateField,
  value: valueField,
  respondents: respondentsField,
  note: textField(),
  /** The measurement that was wrong, when this one comes in its place. */
  replacesId: optionalIdField,
  /** Why that one was wrong. */
  replacesReason: lineField(500),
});

/** Why a measurement goes without another one in its place. */
export const withdrawMeasurementSchema = z.object({ reason: lineField(500, 'reason_missing') });

export type MeasureInput = z.infer<typeof measureSchema>;

type Standing = { id: string; from: IsoDate; until: IsoDate };
type Facts = { unit: string; today: IsoDate; standing: readonly Standing[] };

/** Since then gemeenten bear the Jeugdwet; nothing that is monitored here was there before. */
const FIRST_DAY: IsoDate = '2015-01-01';

/** A period is measured once; a wrong measurement is replaced, and both stay to be read. */
export function reasonsNotToMeasure(
  { from, until, value, replacesId, replacesReason }: MeasureInput,
  { unit, today, standing }: Facts,
): Refusal[] {
  const reasons: Refusal[] = [];
  if (until < from) reasons.push({ code: 'measurement_until_before_from', field: 'until' });
  if (from < FIRST_DAY) reasons.push({ code: 'measurement_too_early', field: 'from' });
  if (until > today) reasons.push({ code: 'measurement_in_future', field: 'until' });
  if (/^(?:procent|%)/i.test(unit) && (value < 0 || value > 100))
    reasons.push({ code: 'measurement_percentage_impossible', field: 'value' });
  if (replacesId !== null && !standing.some(({ id }) => id === replacesId))
    reasons.push({ code: 'measurement_replaced', field: 'replacesId' });
  if (replacesId !== null && replacesReason === '')
    reasons.push({ code: 'measurement_reason_missing', field: 'replacesReason' });
  if (standing.some((one) => one.id !== replacesId && one.from === from && one.until === until))
    reasons.push({ code: 'measurement_period_taken', field: 'from' });
  return reasons;
}
