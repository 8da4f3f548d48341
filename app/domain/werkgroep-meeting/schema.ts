import { z } from 'zod';
import { dateField, lineField, optionalTimeField, versionField } from '~/domain/form/fields';
import { richTextField } from '~/domain/rich-text/input';

const fields = {
  date: dateField,
  startTime: optionalTimeField,
  place: lineField(200),
  notes: z.string().catch('').pipe(richTextField),
};

/** A light meeting of a werkgroep: when, where, and what was said. */
export const newWerkgroepMeetingSchema = z.object(fields);
export type WerkgroepMeetingInput = z.infer<typeof newWerkgroepMeetingSchema>;

export const werkgroepMeetingSchema = z.object({ ...fields, version: versionField });

export const cancelWerkgroepMeetingSchema = z.object({ version: versionField });
