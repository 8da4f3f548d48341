import { z } from 'zod';
import { HOEKEN } from '~/domain/hoek/hoek';
import { lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

export const partySchema = z.strictObject({
  ...thing,
  name: lineSchema,
  shortName: lineSchema,
  /** Null for an adviser, the secretariat, and who stands outside the vijfhoek. */
  hoek: z.enum(HOEKEN).nullable(),
  /** group: named in the sources as a group only, or standing for its members ("gehele vijfhoek"). */
  kind: z.enum(['organisation', 'group', 'adviser', 'secretariat']),
  parent: refSchema.optional(),
  /** Of a group: for whom it stands, as far as known. */
  members: z.array(refSchema).default([]),
  /** Other spellings in the sources. */
  aliases: z.array(lineSchema).default([]),
  description: textSchema.optional(),
});
export type WorldParty = z.infer<typeof partySchema>;

export const partyKind = defineKind('party', partySchema, { refs: { parent: 'party', members: 'party' } });
