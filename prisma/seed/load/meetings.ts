import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import type { WorldMeeting } from '../format/meeting';
import { loadItem } from './agenda-items';
import { countDecisions } from './decisions';
import { derivedId } from './derived-id';
import { optionalDay, sourceOf, type Loading } from './loading';
import { startOf } from './meeting-hours';
import type { PlaceholderFiles } from './placeholders';
import { loadSubjects } from './subjects';

/** On the day it went out, at an hour of our own: the sources give no time. */
const SENT_AT = '16:42';

/** In this order: a subject may be of a later meeting, and what is sent is what all of it makes. */
export async function loadMeetings(load: Loading, placeholders: PlaceholderFiles): Promise<void> {
  for (const meeting of load.world.meetings) await loadMeeting(load, meeting, placeholders);
  for (const meeting of load.world.meetings) await loadSubjects(load, meeting);
  await countDecisions(load);
  for (const meeting of load.world.meetings) await sendAgenda(load, meeting);
}

async function loadMeeting(load: Loading, meeting: WorldMeeting, placeholders: PlaceholderFiles) {
  const { tx, id, optionalId } = load;
  const meetingId = id('meeting', meeting.key);
  const when = startOf(load, meeting);
  const held = meeting.state === 'gehouden';
  await tx.meeting.create({
    data: {
      id: meetingId,
      overlegId: id('overleg', meeting.overleg),
      kenmerk: meeting.kenmerk ?? null,
      ...when,
      chairPartyId: optionalId('party', meeting.chair?.party),
      chairFunction: meeting.chair?.function ?? null,
      chairReason: meeting.chair?.reason ?? null,
      state: meeting.state,
      minutesState: meeting.minutesState,
      correctionUntil: optionalDay(meeting.correctionUntil),
      openedAt: held ? when.startsAt : null,
      closedAt: held ? new Date(when.startsAt.getTime() + when.minutes * 60_000) : null,
      source: sourceOf(meeting),
    },
  });
  for (const [index, item] of meeting.items.entries()) {
    await loadItem(load, meeting, item, null, index, placeholders);
    for (const [inside, child] of item.children.entries())
      await loadItem(load, meeting, child, id('agendaItem', item.key), inside, placeholders);
  }
  await tx.attendance.createMany({
    data: meeting.attendance.map((one, index) => ({
      id: derivedId(meetingId, `attendance-${index}`),
      meetingId,
      partyId: id('party', one.party),
      function: one.function,
      status: one.status,
      substitute: one.substitute ?? null,
    })),
  });
}

/** What participants see of a meeting is what was sent (product rule 11), so a world sends too; it mails nobody. */
async function sendAgenda({ tx, id, programmaId }: Loading, meeting: WorldMeeting): Promise<void> {
  if (!meeting.sent) return;
  const meetingId = id('meeting', meeting.key);
  await freezeVersion(tx, {
    id: derivedId(meetingId, 'agenda-version-1'),
    programmaId,
    meetingId,
    kind: 'agenda',
    note: '',
    sentAt: amsterdamInstant(meeting.sent.date, SENT_AT),
    sentById: null,
  });
}
