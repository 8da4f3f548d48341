import { z } from 'zod';
import {
  dateField,
  idField,
  lineField,
  listField,
  numberField,
  optionalIdField,
  textField,
  timeField,
  versionField,
} from '~/domain/form/fields';

/** Only pages: a link in an invitation must not be able to run anything. */
const linkField = z
  .string()
  .catch('')
  .transform((value, context): string | null => {
    const link = value.trim();
    if (link === '') return null;
    if (/^https?:\/\/[^\s]{3,}$/i.test(link) && link.length <= 2000) return link;
    context.addIssue({ code: 'custom', message: 'meeting_link_impossible' });
    return z.NEVER;
  });

const facts = {
  date: dateField,
  startTime: timeField,
  minutes: numberField(1, 1440, 'meeting_minutes_impossible'),
  place: lineField(200),
  link: linkField,
  kenmerk: lineField(100),
  chairPartyId: optionalIdField,
  chairFunction: lineField(200),
  chairReason: textField(),
};

/** `proposals` are the keys of what the agenda may fill itself with; what is not ticked is refused. */
export const newMeetingSchema = z.object({
  overlegId: idField(),
  ...facts,
  proposals: listField,
  offered: listField,
});
export type NewMeeting = z.infer<typeof newMeetingSchema>;

export const meetingFactsSchema = z.object({ ...facts, version: versionField });
export type MeetingFactsInput = z.infer<typeof meetingFactsSchema>;

export const proposalsSchema = z.object({ proposals: listField, offered: listField });
