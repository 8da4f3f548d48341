import { z } from 'zod';
import { keySchema, lineSchema, refSchema, textSchema, thing } from './common';
import { actionRoleSchema } from './deelagenda';
import { defineKind } from './kind';

const yearSchema = z.int().min(2000).max(2100);

/** What a programma wants: a strategic goal, a smart goal under it, an inspanning under either. In the order of the list. */
export const goalSchema = z.strictObject({
  ...thing,
  kind: z.enum(['strategisch', 'smart', 'inspanning']),
  /** The goal that it helps to reach; checks-goal.ts says which kind may stand under which. */
  parent: refSchema.optional(),
  /** As printed: "1". Absent where the source prints none. */
  number: lineSchema.optional(),
  title: lineSchema,
  text: textSchema.optional(),
  /** "Hier werken we aan", of an inspanning. */
  working: textSchema.optional(),
  /** "Dit moet het opleveren", of an inspanning. */
  yields: textSchema.optional(),
  level: z.enum(['bovenregionaal', 'regionaal', 'lokaal']).optional(),
  fromYear: yearSchema.optional(),
  untilYear: yearSchema.optional(),
  roles: z.array(actionRoleSchema).default([]),
  /** Maatregelen of this world that it serves. */
  maatregelen: z.array(refSchema).default([]),
  /** Maatregelen of another programma that it serves; loading looks them up there. */
  serves: z.array(z.strictObject({ programma: keySchema, maatregel: keySchema })).default([]),
});
export type WorldGoal = z.infer<typeof goalSchema>;

export const goalKind = defineKind('goal', goalSchema, {
  refs: { parent: 'goal', party: 'party', maatregelen: 'maatregel' },
});
