import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, textSchema, thing, timeSchema } from './common';
import { actionSchema } from './decision';
import { defineKind } from './kind';

/** A light meeting of a werkgroep itself: no agenda, no besluiten. */
export const werkgroepMeetingSchema = z.strictObject({
  ...thing,
  werkgroep: refSchema,
  date: dateSchema,
  startTime: timeSchema.optional(),
  place: lineSchema.optional(),
  notes: textSchema.optional(),
  actions: z.array(actionSchema).default([]),
});
export type WorldWerkgroepMeeting = z.infer<typeof werkgroepMeetingSchema>;

export const werkgroepMeetingKind = defineKind('werkgroepMeeting', werkgroepMeetingSchema, {
  refs: { werkgroep: 'werkgroep', party: 'party', maatregelen: 'maatregel', decision: 'decision' },
  nested: { actions: 'action' },
});
