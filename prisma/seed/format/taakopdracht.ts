import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** Number or letter as printed: "3", "a", "ii". Under which question it stands is where it is in the tree. */
const numberSchema = z
  .string()
  .regex(/^([1-9]\d?|[a-z]|[ivx]+)$/, 'Neem het nummer of de letter over zoals gedrukt.');

export type WorldQuestion = {
  number: string;
  text: string;
  place?: string | undefined;
  items?: WorldQuestion[] | undefined;
};

/** A numbered question or task, with what is lettered under it. */
export const questionSchema: z.ZodType<WorldQuestion> = z.strictObject({
  number: numberSchema,
  text: lineSchema,
  /** Where in the source of the taakopdracht. */
  place: lineSchema.optional(),
  get items() {
    return z.array(questionSchema).min(1).optional();
  },
});

/** In the order in which a taakopdracht shows them. */
export const SECTION_KINDS = [
  'uitgangspunten',
  'probleemstelling',
  'doelstelling',
  'opdracht',
  'afbakening',
  'toelichting',
] as const;

/** The written assignment of a werkgroep: one version of it. */
export const taakopdrachtSchema = z.strictObject({
  ...thing,
  werkgroep: refSchema,
  /** Version, from 1. */
  number: z.int().min(1),
  state: z.enum(['concept', 'rondgestuurd', 'vastgesteld', 'vervangen']),
  /** "80%-versie" */
  label: lineSchema.optional(),
  adoptedOn: dateSchema.optional(),
  /** The day on which partijen got it for remarks. */
  sentRoundOn: dateSchema.optional(),
  /** Adopted while the remarks of partijen still go along. */
  withRemarks: z.boolean().default(false),
  /** What an amendment changes, or what a besluit confirmed without changing the words. */
  note: textSchema.optional(),
  sections: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), text: textSchema })).min(1),
  /** What the werkgroep must answer or do, numbered as printed. */
  questions: z.array(questionSchema).min(1),
  /** What must come of it, numbered as printed where it is. */
  results: z.array(questionSchema).default([]),
  relations: z.array(z.strictObject({ werkgroep: refSchema, text: lineSchema })).default([]),
  /** Reports to use. */
  reports: z.array(lineSchema).default([]),
  maatregelen: z.array(refSchema).default([]),
  /** What it says about the award beside the maatregelen: "aanbeveling 3". */
  aanbevelingen: z.array(lineSchema).default([]),
});
export type WorldTaakopdracht = z.infer<typeof taakopdrachtSchema>;

export const taakopdrachtKind = defineKind('taakopdracht', taakopdrachtSchema, {
  refs: { werkgroep: 'werkgroep', maatregelen: 'maatregel' },
});
