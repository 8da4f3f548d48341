import { z } from 'zod';
import { lineSchema, minutesSchema, refSchema, textSchema, thing, timeSchema } from './common';
import { defineKind } from './kind';

export const PURPOSES = [
  'ter_informatie',
  'ter_bespreking',
  'ter_vaststelling',
  'ter_besluitvorming',
] as const;
export const purposesSchema = z.array(z.enum(PURPOSES)).default([]);

export const standingItemSchema = z.strictObject({
  title: lineSchema,
  purposes: purposesSchema,
  minutes: minutesSchema,
});

export const overlegSchema = z.strictObject({
  ...thing,
  name: lineSchema,
  shortName: lineSchema,
  kind: z.enum(['bestuurlijk', 'ambtelijk', 'vooroverleg', 'secretarissen']),
  aliases: z.array(lineSchema).default([]),
  description: textSchema.optional(),
  participants: z
    .array(
      z.strictObject({
        party: refSchema,
        /** An adviser sits at the table without a position on besluiten. */
        kind: z.enum(['deelnemer', 'adviseur']).default('deelnemer'),
        /** Who of the party chairs: "staatssecretaris van VWS". */
        chairFunction: lineSchema.optional(),
      }),
    )
    .min(1, 'Noem minstens één deelnemer.'),
  /** Parties that take the chair in turns, in this order; one party means a fixed chair. */
  chairRotation: z.array(refSchema).default([]),
  standingItems: z.array(standingItemSchema).default([]),
  defaults: z.strictObject({ place: lineSchema, startTime: timeSchema, minutes: minutesSchema }),
  /** "BOHA" in "BOHA 2021-03". */
  decisionPrefix: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9 -]{1,19}$/, 'Gebruik 2 tot 20 letters, bijvoorbeeld "BOHA".'),
  /** Overleggen with which this one may share what it decided. */
  sharesWith: z.array(refSchema).default([]),
  /** Agendapunten that wait for a meeting. */
  parkingList: z
    .array(
      z.strictObject({
        ...thing,
        title: lineSchema,
        purposes: purposesSchema,
        minutes: minutesSchema.default(0),
        submitter: refSchema.optional(),
        proposal: textSchema.optional(),
        explanation: textSchema.optional(),
      }),
    )
    .default([]),
});
export type WorldOverleg = z.infer<typeof overlegSchema>;

export const overlegKind = defineKind('overleg', overlegSchema, {
  refs: { party: 'party', chairRotation: 'party', submitter: 'party', sharesWith: 'overleg' },
  nested: { parkingList: 'agendaItem' },
});
