import { z } from 'zod';
import { cellSchema } from '~/domain/amount-series/cell';
import { positions } from '~/domain/decision/positions';
import { HOEKEN } from '~/domain/hoek/hoek';
import { blockSchema } from '~/domain/rich-text/blocks-schema';
import { doubtSchema } from '~/domain/source/provenance';
import { ficheFields } from './fields';
import { ficheKinds, fichePhases, ficheTypes } from './kinds';

const maatregel = z.object({ id: z.string(), code: z.string().nullable(), name: z.string() });

/** One year of a reeks as it was typed; `doubt` where a source could be read in two ways. */
const yearCell = z.object({
  year: z.int(),
  cell: cellSchema,
  literal: z.string().nullable(),
  doubt: doubtSchema.nullable(),
});

/**
 * A fiche as the sheet shows it: the working version as it stands, and what was submitted with a bouwsteen as it was
 * then (product rule 11), with names beside ids so that it reads the same years later.
 */
export const ficheSnapshotSchema = z.object({
  format: z.literal(1),
  id: z.string(),
  title: z.string(),
  kind: z.enum(ficheKinds),
  type: z.enum(ficheTypes),
  /** `label` is "3a". */
  bouwsteen: z.object({ id: z.string(), label: z.string(), title: z.string() }),
  werkgroep: z.object({ id: z.string(), name: z.string() }),
  /** The maatregel that it works out. */
  maatregel: maatregel.nullable(),
  /** Of an alternatief: in place of which maatregel. */
  insteadOf: maatregel.nullable(),
  /** Where the amounts come from. */
  reason: z.string(),
  years: z.object({ from: z.int(), to: z.int() }),
  /** Empty without amounts; otherwise every year of the programma. */
  opbrengst: z.array(yearCell),
  transformatiekosten: z.array(yearCell),
  /** What was awarded for the maatregel that the amounts are about. */
  award: z.array(yearCell),
  /** Only the texts that say something, in the order of the sheet. */
  texts: z.array(z.object({ field: z.enum(ficheFields), blocks: z.array(blockSchema) })),
  phases: z.array(
    z.object({
      phase: z.enum(fichePhases),
      /** YYYY-MM-DD, first and last day. */
      from: z.string().nullable(),
      until: z.string().nullable(),
      text: z.string(),
    }),
  ),
  partners: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shortName: z.string(),
      hoek: z.enum(HOEKEN).nullable(),
      trekker: z.boolean(),
      note: z.string(),
    }),
  ),
  links: z.array(
    z.object({
      maatregel: maatregel.nullable(),
      werkgroep: z.object({ id: z.string(), name: z.string() }).nullable(),
      text: z.string(),
    }),
  ),
  risks: z.array(z.object({ risk: z.string(), answer: z.string() })),
  support: z.array(z.object({ hoek: z.enum(HOEKEN), position: z.enum(positions), sentence: z.string() })),
});

export type FicheSnapshot = z.infer<typeof ficheSnapshotSchema>;
export type YearCell = z.infer<typeof yearCell>;

/** The maatregel whose reeks the amounts of a fiche are about: an alternatief stands in for another one. */
export function aboutMaatregel<M>(fiche: { maatregel: M | null; insteadOf: M | null }): M | null {
  return fiche.maatregel ?? fiche.insteadOf;
}
