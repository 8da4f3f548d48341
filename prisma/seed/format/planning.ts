import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

export const planningEntrySchema = z.strictObject({
  ...thing,
  /** The day, or the first day of a period. */
  date: dateSchema,
  /** Last day of a period. */
  until: dateSchema.optional(),
  what: lineSchema,
  note: textSchema.optional(),
  overleg: refSchema.optional(),
  werkgroep: refSchema.optional(),
  /** The meeting that this entry announces, when it is in the world. */
  meeting: refSchema.optional(),
  /** The planning has a column that is for Rijk and VNG alone. */
  audience: z.enum(['vijfhoek', 'rijk_en_vng']).default('vijfhoek'),
  /** Announced as a possibility only. */
  optional: z.boolean().default(false),
});
export type WorldPlanningEntry = z.infer<typeof planningEntrySchema>;

export const planningKind = defineKind('planningEntry', planningEntrySchema, {
  refs: { overleg: 'overleg', werkgroep: 'werkgroep', meeting: 'meeting' },
});
