import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** Whose route it is: a bouwsteen, the taakopdracht of a werkgroep, a package, or the document of a bijlage. */
const aboutSchema = z.union([
  z.strictObject({ bouwsteen: refSchema }),
  z.strictObject({ werkgroep: refSchema }),
  z.strictObject({ package: refSchema }),
  z.strictObject({ bijlage: refSchema }),
]);

/** A step along an overleg that no agenda here tells: what agendas tell is computed. In the order of the list. */
export const routeStepSchema = z
  .strictObject({
    ...thing,
    about: aboutSchema,
    date: dateSchema.optional(),
    /** What the source gives where it gives no day: "Sept/Okt". */
    dateText: lineSchema.optional(),
    /** The overleg, where it is one of this world. */
    overleg: refSchema.optional(),
    /** What the source calls it. */
    body: lineSchema,
    purpose: z.enum(['adviseren', 'bespreken', 'vaststellen', 'besluiten', 'informeren']),
    /** Absent where the source leaves it open. */
    conclusion: textSchema.optional(),
    remarks: textSchema.optional(),
    /** What was done with the remarks. */
    followUp: textSchema.optional(),
  })
  .refine((step) => step.date !== undefined || step.dateText !== undefined, {
    path: ['date'],
    message: 'Noem een dag, of zet bij "dateText" wat de bron in plaats daarvan geeft.',
  });
export type WorldRouteStep = z.infer<typeof routeStepSchema>;

export const routeStepKind = defineKind('routeStep', routeStepSchema, {
  refs: {
    bouwsteen: 'bouwsteen',
    werkgroep: 'werkgroep',
    package: 'package',
    bijlage: 'attachment',
    overleg: 'overleg',
  },
});
