import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';

export const DECISION_KINDS = [
  'stelt_vast',
  'stemt_in',
  'neemt_kennis',
  'houdt_aan',
  'geeft_opdracht',
  'wijst_af',
] as const;

/** What an agendapunt or besluit is about; `key` is of the kind that goes with it (subjectKinds in links.ts). */
export const subjectSchema = z.strictObject({
  kind: z.enum(['taakopdracht', 'bouwsteen', 'maatregel', 'actie', 'besluit', 'verslag', 'document']),
  key: refSchema,
});

export const decisionSchema = z.strictObject({
  ...thing,
  kind: z.enum(DECISION_KINDS),
  text: textSchema,
  /** Position in the row of besluiten of this overleg and year, from 1 and without gaps. */
  sequence: z.int().min(1),
  subjects: z.array(subjectSchema).default([]),
  /** Why the besluit changes nothing in the system, when it doesn't (product rule 6). */
  noEffectReason: lineSchema.optional(),
  positions: z
    .array(
      z.strictObject({
        party: refSchema,
        position: z.enum(['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord', 'niet_aanwezig']),
        note: textSchema.optional(),
        /** Until when a voorbehoud achterban runs. */
        until: dateSchema.optional(),
      }),
    )
    .default([]),
});
export type WorldDecision = z.infer<typeof decisionSchema>;

export const actionSchema = z
  .strictObject({
    ...thing,
    title: lineSchema,
    text: textSchema.optional(),
    /** Who must do it, with whom, and helped by whom; at least one is verantwoordelijk (product rule 7 and 8). */
    roles: z
      .array(
        z.strictObject({
          party: refSchema,
          kind: z.enum(['verantwoordelijk', 'samen_met', 'ondersteund_door']),
        }),
      )
      .refine(
        (roles) => roles.some((role) => role.kind === 'verantwoordelijk'),
        'Noem minstens één verantwoordelijke partij.',
      ),
    deadline: dateSchema,
    state: z.enum(['open', 'loopt', 'afgerond', 'vervallen']).default('open'),
    /** The besluit that assigned it. */
    decision: refSchema.optional(),
    maatregelen: z.array(refSchema).default([]),
    noMaatregelReason: lineSchema.optional(),
  })
  .refine((action) => action.maatregelen.length > 0 !== (action.noMaatregelReason !== undefined), {
    path: ['maatregelen'],
    message: 'Noem de maatregelen, of zeg waarom de actie er geen dient.',
  });
export type WorldAction = z.infer<typeof actionSchema>;
