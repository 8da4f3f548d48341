import { z } from 'zod';
import { ficheFields } from '~/domain/fiche/fields';
import { HOEKEN } from '~/domain/hoek/hoek';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';
import { worldCellSchema, yearKeySchema } from './money';

const row = z.record(yearKeySchema, worldCellSchema).optional();

/** The sheet of one maatregel in a bouwsteen. What the source doesn't say is left out, never filled in. */
export const ficheSchema = z.strictObject({
  ...thing,
  bouwsteen: refSchema,
  title: lineSchema,
  kind: z.enum(['uitwerking', 'alternatief', 'gewijzigde_raming', 'beleidsaanbeveling']),
  /** Whether the effects are clear, or it is promising and they aren't. */
  type: z.enum(['effecten_helder', 'kansrijk_onduidelijk']),
  maatregel: refSchema.optional(),
  /** Of an alternatief: in place of which maatregel. */
  insteadOf: refSchema.optional(),
  /** Where the amounts come from, as the fiche says. */
  reason: textSchema.optional(),
  texts: z
    .partialRecord(z.enum(ficheFields), z.strictObject({ text: textSchema, place: lineSchema.optional() }))
    .default({}),
  /** A row that is given has a cell for every year of the programma. */
  cells: z.strictObject({ opbrengst: row, transformatiekosten: row }).default({}),
  phases: z
    .array(
      z.strictObject({
        phase: z.enum(['voorbereiding', 'implementatie', 'realisatie']),
        from: dateSchema.optional(),
        until: dateSchema.optional(),
        text: textSchema.optional(),
      }),
    )
    .default([]),
  partners: z
    .array(
      z.strictObject({ party: refSchema, role: z.enum(['trekker', 'partner']), note: lineSchema.optional() }),
    )
    .default([]),
  /** To another maatregel or to another werkgroep. */
  links: z
    .array(
      z
        .strictObject({ maatregel: refSchema.optional(), werkgroep: refSchema.optional(), text: lineSchema })
        .refine((link) => (link.maatregel === undefined) !== (link.werkgroep === undefined), {
          path: ['maatregel'],
          message: 'Noem een maatregel of een werkgroep, en niet allebei.',
        }),
    )
    .default([]),
  risks: z.array(z.strictObject({ risk: textSchema, answer: textSchema.optional() })).default([]),
  /** Draagvlak; a hoek of which the source says nothing is left out. */
  support: z
    .array(
      z.strictObject({
        hoek: z.enum(HOEKEN),
        position: z.enum(['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord']),
        sentence: lineSchema,
      }),
    )
    .default([]),
});
export type WorldFiche = z.infer<typeof ficheSchema>;

export const ficheKind = defineKind('fiche', ficheSchema, {
  refs: {
    bouwsteen: 'bouwsteen',
    maatregel: 'maatregel',
    insteadOf: 'maatregel',
    party: 'party',
    werkgroep: 'werkgroep',
  },
});
