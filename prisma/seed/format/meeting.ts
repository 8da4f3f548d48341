import { z } from 'zod';
import {
  dateSchema,
  lineSchema,
  minutesSchema,
  readInSchema,
  refSchema,
  textSchema,
  thing,
  timeSchema,
} from './common';
import { actionSchema, decisionSchema, subjectSchema } from './decision';
import { defineKind } from './kind';
import { purposesSchema } from './overleg';

export const attachmentSchema = z.strictObject({
  ...thing,
  title: lineSchema,
  /** The real papers are not ours to give out: the loader makes a one-page file that says so. */
  file: z.strictObject({ placeholder: z.literal(true), readIn: readInSchema }).optional(),
  /** Number on the paper itself, where it differs from the computed one. */
  printedNumber: lineSchema.optional(),
});

const annotationSchema = z.strictObject({
  party: refSchema,
  kind: z.enum(['standpunt', 'advies', 'spreeklijn']),
  text: textSchema,
  source: thing.source,
});

const itemShape = {
  ...thing,
  title: lineSchema,
  purposes: purposesSchema,
  minutes: minutesSchema.default(0),
  submitter: refSchema.optional(),
  /** Voorstel or beslispunt. */
  proposal: textSchema.optional(),
  /** Toelichting. */
  explanation: textSchema.optional(),
  /** Number on the paper itself, where it differs from the computed one. */
  printedNumber: lineSchema.optional(),
  subjects: z.array(subjectSchema).default([]),
  attachments: z.array(attachmentSchema).default([]),
  annotations: z.array(annotationSchema).default([]),
  /** What was brought in, in the order of the minutes; party null is a note of the meeting as a whole. */
  contributions: z
    .array(z.strictObject({ party: refSchema.nullable(), text: textSchema, source: thing.source.optional() }))
    .default([]),
  decisions: z.array(decisionSchema).default([]),
  actions: z.array(actionSchema).default([]),
};

/** 3a and 3b under 3; no deeper. */
export const agendaItemSchema = z.strictObject({
  ...itemShape,
  children: z.array(z.strictObject(itemShape)).default([]),
});
/** A point of an agenda, on its own or under another. */
export type WorldItem = z.infer<typeof agendaItemSchema>['children'][number];

export const meetingSchema = z.strictObject({
  ...thing,
  overleg: refSchema,
  date: dateSchema,
  /** Absent: the default of the overleg. The same for minutes and place. */
  startTime: timeSchema.optional(),
  minutes: minutesSchema.optional(),
  place: lineSchema.optional(),
  kenmerk: lineSchema.optional(),
  chair: z.strictObject({ party: refSchema, function: lineSchema, reason: lineSchema.optional() }).optional(),
  state: z.enum(['concept', 'verzonden', 'gehouden', 'afgelast']),
  minutesState: z.enum(['geen', 'concept', 'ter_correctie', 'vastgesteld']).default('geen'),
  /** Until when participants may send corrections. */
  correctionUntil: dateSchema.optional(),
  /** The agenda went out on this day. */
  sent: z.strictObject({ date: dateSchema }).optional(),
  items: z.array(agendaItemSchema).default([]),
  attendance: z
    .array(
      z.strictObject({
        party: refSchema,
        function: lineSchema,
        status: z.enum(['aanwezig', 'afgemeld', 'afwezig']),
        substitute: lineSchema.optional(),
        source: thing.source.optional(),
        doubt: thing.doubt,
      }),
    )
    .default([]),
});
export type WorldMeeting = z.infer<typeof meetingSchema>;

export const meetingKind = defineKind('meeting', meetingSchema, {
  refs: {
    overleg: 'overleg',
    party: 'party',
    submitter: 'party',
    decision: 'decision',
    maatregelen: 'maatregel',
  },
  nested: {
    items: 'agendaItem',
    children: 'agendaItem',
    attachments: 'attachment',
    decisions: 'decision',
    actions: 'action',
  },
});
