import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** What it says something about: a maatregel, a goal, or neither. */
const about = { maatregel: refSchema.optional(), goal: refSchema.optional() };
const aboutRefs = { maatregel: 'maatregel', goal: 'goal', party: 'party' } as const;

/** One reading of an indicator; measured once more it is another entry. */
const measurementSchema = z.strictObject({
  ...thing,
  /** First and last day that it is about; equal for one moment. */
  from: dateSchema,
  until: dateSchema,
  value: z.number().min(-1e10).max(1e10),
  respondents: z.int().min(1).optional(),
  note: textSchema.optional(),
});

export const indicatorSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  /** "procent", "gemeenten", "euro". */
  unit: lineSchema,
  /** Whether a later measurement includes the earlier ones or stands beside them. */
  counting: z.enum(['cumulatief', 'per_periode']),
  description: textSchema.optional(),
  ...about,
  /** Who measures. */
  party: refSchema.optional(),
  measurements: z.array(measurementSchema).default([]),
});
export type WorldIndicator = z.infer<typeof indicatorSchema>;

/** A good example from practice; figures as the source gives them, in words. */
export const goodPracticeSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  /** Where it is done: "gemeente Utrecht". */
  place: lineSchema,
  text: textSchema,
  figures: z.array(z.strictObject({ label: lineSchema, value: lineSchema })).default([]),
  maatregelen: z.array(refSchema).default([]),
});
export type WorldGoodPractice = z.infer<typeof goodPracticeSchema>;

/** What stands in the way. */
export const knelpuntSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  text: textSchema,
  maatregel: refSchema.optional(),
  /** Who can solve it. */
  party: refSchema.optional(),
  answer: textSchema.optional(),
  solvedOn: dateSchema.optional(),
});
export type WorldKnelpunt = z.infer<typeof knelpuntSchema>;

export const riskSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  text: textSchema,
  /** What is done about it. */
  answer: textSchema.optional(),
  ...about,
  /** Whose risk it is; absent where the source names nobody. */
  party: refSchema.optional(),
  closedOn: dateSchema.optional(),
});
export type WorldRisk = z.infer<typeof riskSchema>;

export const indicatorKind = defineKind('indicator', indicatorSchema, {
  refs: aboutRefs,
  nested: { measurements: 'measurement' },
});
export const goodPracticeKind = defineKind('goodPractice', goodPracticeSchema, {
  refs: { maatregelen: 'maatregel' },
});
export const knelpuntKind = defineKind('knelpunt', knelpuntSchema, {
  refs: { maatregel: 'maatregel', party: 'party' },
});
export const riskKind = defineKind('risk', riskSchema, { refs: aboutRefs });
