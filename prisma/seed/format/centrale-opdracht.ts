import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** Something that every bouwsteen must hold. */
const requiredPartSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  explanation: textSchema.optional(),
  /** The part of an earlier version that this one goes on with, so that checks can be compared. */
  continues: refSchema.optional(),
});

/** What every werkgroep must deliver, whatever its own taakopdracht asks: one version of it. */
export const centraleOpdrachtSchema = z.strictObject({
  ...thing,
  /** Version, from 1. */
  number: z.int().min(1),
  state: z.enum(['concept', 'vastgesteld', 'vervangen']),
  label: lineSchema.optional(),
  adoptedOn: dateSchema.optional(),
  /** In order. */
  parts: z.array(requiredPartSchema).min(1),
});
export type WorldCentraleOpdracht = z.infer<typeof centraleOpdrachtSchema>;

export const centraleOpdrachtKind = defineKind('centraleOpdracht', centraleOpdrachtSchema, {
  refs: { continues: 'requiredPart' },
  nested: { parts: 'requiredPart' },
});
