import { z } from 'zod';
import { isIsoDate } from '~/domain/dates/calendar';

/** The name of a thing inside one world: "boha-2021-10-07". Unique per kind, and what references use. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes: "boha-2021-10-07".');

/** A key of something of another kind (or of the same kind); world.ts checks that it exists. */
export const refSchema = keySchema;

/** Only needed when the thing must keep an identifier that it already has elsewhere. */
export const idSchema = z.uuid('Gebruik een UUID, of laat het veld weg.');

/** One line of text that says something. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'Vul hier tekst in.')
  .max(500)
  .regex(/^[^\n]*$/, 'Houd dit op één regel.');

/** Plain paragraphs, an empty line between two of them; the loader makes rich text of it. */
export const textSchema = z.string().trim().min(1, 'Vul hier tekst in, of laat het veld weg.').max(20_000);

/** A day without a time, in Europe/Amsterdam. */
export const dateSchema = z
  .string()
  .refine(isIsoDate, 'Schrijf een bestaande datum als jaar-maand-dag: "2021-10-07".');

/** Clock time in Europe/Amsterdam. */
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als uren en minuten: "13:30".');

/** A length in minutes. */
export const minutesSchema = z.int().min(0).max(1440);

/** Where a fact was read, or why we made it up because the sources don't give it. */
export const sourceSchema = z.union([
  z.strictObject({ document: refSchema, place: lineSchema }),
  z.strictObject({ own: lineSchema }),
]);
export type SourceRef = z.infer<typeof sourceSchema>;

/** A reading that may be wrong: what the scan says, what we made of it, and why. `field` names the value in the object. */
export const doubtSchema = z.strictObject({
  field: z.string().optional(),
  literal: z.string().max(2000),
  reading: z.string().max(2000),
  why: textSchema,
});
export type Doubt = z.infer<typeof doubtSchema>;

/** One doubt or several; always a list once parsed. */
export const doubtsSchema = z
  .union([doubtSchema, z.array(doubtSchema).min(1)])
  .transform((doubt) => (Array.isArray(doubt) ? doubt : [doubt]))
  .optional();

/** What every thing with a key has. `own` says per field why the value is ours although the thing itself has a source. */
export const thing = {
  key: keySchema,
  id: idSchema.optional(),
  source: sourceSchema,
  own: z.record(z.string(), lineSchema).optional(),
  doubt: doubtsSchema,
};

/** Where in a source document the contents of a paper stand, when they do; its placeholder says so. */
export const readInSchema = z.strictObject({ document: refSchema, place: lineSchema }).optional();
