import { z } from 'zod';
import { idSchema, keySchema, lineSchema } from './common';

/** The agenda that the whole world belongs to; given in exactly one part. */
export const programmaSchema = z.strictObject({
  key: keySchema,
  id: idSchema.optional(),
  name: lineSchema,
  /** First and last year of the reeksen. */
  years: z
    .tuple([z.int().min(2000).max(2100), z.int().min(2000).max(2100)])
    .refine(([first, last]) => first <= last, 'Het eerste jaar ligt na het laatste.'),
  /** Only a demo programma offers its function accounts on the sign-in page. */
  demo: z.boolean().default(false),
  /** What the clock reads when somebody first tries a demo out: the day on which its work is waiting. */
  demoBegins: z.iso
    .datetime({ offset: true, error: 'Schrijf een tijdstip als 2021-12-14T08:24:00Z.' })
    .optional(),
});
export type WorldProgramma = z.infer<typeof programmaSchema>;
