import { z } from 'zod';
import {
  dateSchema,
  lineSchema,
  readInSchema,
  refSchema,
  sourceSchema,
  textSchema,
  thing,
  timeSchema,
} from './common';
import { defineKind } from './kind';

/** Whether a version holds a part of the centrale opdracht; without a check nobody has said. */
export const partCheckSchema = z
  .strictObject({
    part: refSchema,
    presence: z.enum(['aanwezig', 'deels', 'ontbreekt']),
    why: lineSchema.optional(),
    /** "bladzijde 12", or where else in which file. */
    page: lineSchema.optional(),
    source: sourceSchema,
  })
  .refine((check) => check.presence === 'aanwezig' || check.why !== undefined, {
    path: ['why'],
    message: 'Zeg waarom dit onderdeel ontbreekt of er maar deels is.',
  });

export const bouwsteenFileSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  /** The real papers are not ours to give out: the loader makes a file of this kind that says so. */
  placeholder: z.enum(['pdf', 'xlsx']),
  readIn: readInSchema,
});

export const bouwsteenVersionSchema = z.strictObject({
  ...thing,
  /** From 1. */
  number: z.int().min(1),
  note: lineSchema.optional(),
  createdOn: dateSchema,
  /** Day and time of submitting; absent while the version is open. */
  submitted: z.strictObject({ date: dateSchema, time: timeSchema.default('12:00') }).optional(),
  /** The day on which partijen were told that they may share it with their achterban. */
  sharedOn: dateSchema.optional(),
  files: z.array(bouwsteenFileSchema).default([]),
  checks: z.array(partCheckSchema).default([]),
});
export type WorldBouwsteenVersion = z.infer<typeof bouwsteenVersionSchema>;

/** What a werkgroep delivers; number and letter as it has in the package: "3a". */
export const bouwsteenSchema = z.strictObject({
  ...thing,
  werkgroep: refSchema,
  number: z.int().min(1),
  letter: z
    .string()
    .regex(/^[a-z]$/, 'Gebruik één kleine letter, of laat het veld weg.')
    .optional(),
  kind: z.enum(['advies', 'deelagenda', 'bijlage', 'verkenning', 'tussenrapportage', 'addendum']),
  title: lineSchema,
  description: textSchema.optional(),
  due: dateSchema.optional(),
  /** Accepting is what a besluit does, so a world doesn't begin with it. */
  state: z.enum(['aangekondigd', 'in_bewerking', 'ingediend', 'teruggelegd']),
  /** Why nothing is in yet. */
  missingReason: textSchema.optional(),
  /** The bouwsteen that this addendum adds to. */
  addendumTo: refSchema.optional(),
  /** When it was handed back the last time, and why. */
  returned: z.strictObject({ date: dateSchema, reason: textSchema }).optional(),
  versions: z.array(bouwsteenVersionSchema).default([]),
});
export type WorldBouwsteen = z.infer<typeof bouwsteenSchema>;

export const bouwsteenKind = defineKind('bouwsteen', bouwsteenSchema, {
  refs: { werkgroep: 'werkgroep', addendumTo: 'bouwsteen', part: 'requiredPart' },
  nested: { versions: 'bouwsteenVersion', files: 'bouwsteenFile' },
});
