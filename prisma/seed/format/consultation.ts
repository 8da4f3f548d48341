import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** What is put round: a version of a taakopdracht or bouwsteen, or the document of a bijlage. */
const aboutSchema = z.union([
  z.strictObject({ taakopdracht: refSchema }),
  z.strictObject({ version: refSchema }),
  z.strictObject({ bijlage: refSchema }),
]);

const remarkSchema = z
  .strictObject({
    /** "vraag 3": where in the document. */
    place: lineSchema,
    kind: z.enum(['inhoudelijk', 'redactioneel', 'vraag', 'feitelijk']),
    text: textSchema,
    answer: z.enum(['overgenomen', 'deels', 'niet']).optional(),
    why: textSchema.optional(),
  })
  .refine(
    (remark) => remark.answer === undefined || remark.answer === 'overgenomen' || remark.why !== undefined,
    {
      path: ['why'],
      message: 'Zeg waarom de opmerking niet of maar deels is overgenomen.',
    },
  );

const askedSchema = z
  .strictObject({
    party: refSchema,
    /** The day on which it handed in; absent while it has not answered. */
    answeredOn: dateSchema.optional(),
    position: z.enum(['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord']).optional(),
    note: lineSchema.optional(),
    remarks: z.array(remarkSchema).default([]),
  })
  .refine((asked) => (asked.answeredOn === undefined) === (asked.position === undefined), {
    path: ['position'],
    message: 'Een partij die antwoordde heeft een standpunt; een partij die nog niets inleverde niet.',
  });

/** A document version that is put to partijen until a date. */
export const consultationSchema = z.strictObject({
  ...thing,
  overleg: refSchema,
  title: lineSchema,
  about: aboutSchema,
  explanation: textSchema.optional(),
  openedOn: dateSchema,
  /** Last day for remarks. */
  until: dateSchema,
  /** The day on which the remarks were answered. */
  settledOn: dateSchema.optional(),
  closedOn: dateSchema.optional(),
  parties: z.array(askedSchema).min(1),
});
export type WorldConsultation = z.infer<typeof consultationSchema>;

export const consultationKind = defineKind('consultation', consultationSchema, {
  refs: {
    overleg: 'overleg',
    taakopdracht: 'taakopdracht',
    version: 'bouwsteenVersion',
    bijlage: 'attachment',
    party: 'party',
  },
});
