import { z } from 'zod';
import {
  dateSchema,
  doubtsSchema,
  lineSchema,
  refSchema,
  sourceSchema,
  textSchema,
  thing,
  timeSchema,
} from './common';
import { defineKind } from './kind';

/** A version that is in the package, or something that should be and isn't. */
export const packageItemSchema = z
  .strictObject({
    /** Number as in the package: "3a"; absent for what is missing and has none. */
    label: lineSchema.optional(),
    title: lineSchema,
    /** The bouwsteen it is, or will be. */
    bouwsteen: refSchema.optional(),
    version: refSchema.optional(),
    /** Who owes it. */
    werkgroep: refSchema.optional(),
    missingReason: textSchema.optional(),
    source: sourceSchema,
    doubt: doubtsSchema,
  })
  .refine((item) => (item.version === undefined) === (item.missingReason !== undefined), {
    path: ['version'],
    message: 'Noem de versie die in het pakket zit, of zeg waarom zij ontbreekt.',
  });

/** Bouwstenen that were sent together, in order, with a covering letter. */
export const packageSchema = z.strictObject({
  ...thing,
  /** Whose participants get it. */
  overleg: refSchema,
  title: lineSchema,
  date: dateSchema,
  letter: textSchema.optional(),
  sent: z.strictObject({ date: dateSchema, time: timeSchema }).optional(),
  items: z.array(packageItemSchema).min(1),
});
export type WorldPackage = z.infer<typeof packageSchema>;

export const packageKind = defineKind('package', packageSchema, {
  refs: { overleg: 'overleg', bouwsteen: 'bouwsteen', version: 'bouwsteenVersion', werkgroep: 'werkgroep' },
});
