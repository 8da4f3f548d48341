import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

export const actionRoleSchema = z.strictObject({
  party: refSchema,
  kind: z.enum(['verantwoordelijk', 'samen_met', 'ondersteund_door']),
  /** The words of the source where they differ from the partij: "beroepsgroepen". */
  literal: lineSchema.optional(),
});

/** 7a, 7b under 7, or a dot under an action; the roles are those of the action unless it names its own. */
const subActionSchema = z.strictObject({
  ...thing,
  /** As printed; absent where the source has a dot or a dash. */
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .optional(),
  title: lineSchema,
  text: textSchema.optional(),
  roles: z.array(actionRoleSchema).default([]),
});

/** One action of a deelagenda. Where the layout leaves doubt about the year, `doubt` has field "year". */
export const deelagendaActionSchema = z
  .strictObject({
    ...thing,
    /** The werkgroep whose deelagenda it is; a programma without werkgroepen has one deelagenda. */
    werkgroep: refSchema.optional(),
    /** The inspanning or goal that it belongs to, in a programma with goals. */
    goal: refSchema.optional(),
    /** Heading under which the deelagenda has it: "Zo thuis mogelijk". */
    theme: lineSchema,
    /** Place within its theme over all years, from 1. */
    order: z.int().min(1),
    /** Number within theme and year as printed, or null where the source prints none. */
    number: z.int().min(1).nullable(),
    /** The year in which it must be done; null where the source gives none and the parties still have to. */
    year: z.int().min(2000).max(2100).nullable(),
    /** "per 2023, of uiterlijk 2024": the last year allowed. */
    latestYear: z.int().min(2000).max(2100).optional(),
    /** First day, where the plan says one. */
    startOn: dateSchema.optional(),
    /** Last day, where the plan says more than the year. */
    deadline: dateSchema.optional(),
    title: lineSchema,
    text: textSchema.optional(),
    roles: z
      .array(actionRoleSchema)
      .refine(
        (roles) => roles.some((role) => role.kind === 'verantwoordelijk'),
        'Noem minstens één verantwoordelijke partij.',
      ),
    maatregelen: z.array(refSchema).default([]),
    /** Why it serves no maatregel (product rule 7). */
    noMaatregelReason: lineSchema.optional(),
    items: z.array(subActionSchema).default([]),
    /** The action on which this one goes on: the 0-meting before the vervolgmeting. */
    predecessor: refSchema.optional(),
  })
  .refine((action) => action.maatregelen.length > 0 !== (action.noMaatregelReason !== undefined), {
    path: ['maatregelen'],
    message: 'Noem de maatregelen, of zeg waarom de actie er geen dient.',
  });
export type WorldDeelagendaAction = z.infer<typeof deelagendaActionSchema>;

export const deelagendaActionKind = defineKind('deelagendaAction', deelagendaActionSchema, {
  refs: {
    werkgroep: 'werkgroep',
    goal: 'goal',
    party: 'party',
    maatregelen: 'maatregel',
    predecessor: 'deelagendaAction',
  },
  nested: { items: 'deelagendaAction' },
});
