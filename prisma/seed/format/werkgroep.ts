import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** From where a member looks: one of the five hoeken, or wetenschap or advies beside them. */
export const PERSPECTIEVEN = [
  'rijk',
  'gemeenten',
  'aanbieders',
  'professionals',
  'clienten',
  'wetenschap',
  'advies',
] as const;

export const werkgroepMemberSchema = z.strictObject({
  ...thing,
  /** The function, never the name of a person: "lid met cliëntperspectief (2)". */
  function: lineSchema,
  /** Voorzitter and secretaris are neutral and stand under advies; representation counts leden. */
  role: z.enum(['voorzitter', 'secretaris', 'lid', 'adviseur']),
  perspectief: z.enum(PERSPECTIEVEN),
  /** For which partij, where known. */
  party: refSchema.optional(),
  /** The function account that sits here, where the world has one. */
  person: refSchema.optional(),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
});
export type WorldWerkgroepMember = z.infer<typeof werkgroepMemberSchema>;

/** Works out a theme for an overleg; a subgroep names its parent and falls under the same overleg. */
export const werkgroepSchema = z
  .strictObject({
    ...thing,
    name: lineSchema,
    shortName: lineSchema,
    /** The overleg to which it delivers and that adopts its taakopdracht. */
    overleg: refSchema,
    kind: z.enum(['werkgroep', 'subgroep']),
    parent: refSchema.optional(),
    /** Order in lists, from 1. */
    order: z.int().min(1),
    /** The partij that leads it, where a source says so. */
    trekker: refSchema.optional(),
    description: textSchema.optional(),
    members: z.array(werkgroepMemberSchema).default([]),
  })
  .refine((werkgroep) => (werkgroep.kind === 'subgroep') === (werkgroep.parent !== undefined), {
    path: ['parent'],
    message: 'Een subgroep noemt de werkgroep waar zij onder valt; een werkgroep noemt die niet.',
  });
export type WorldWerkgroep = z.infer<typeof werkgroepSchema>;

export const werkgroepKind = defineKind('werkgroep', werkgroepSchema, {
  refs: { overleg: 'overleg', parent: 'werkgroep', trekker: 'party', party: 'party', person: 'person' },
  nested: { members: 'werkgroepMember' },
});
