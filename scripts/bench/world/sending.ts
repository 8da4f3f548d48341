import { createHash } from 'node:crypto';
import { diffAgendas } from '~/domain/agenda-item/diff';
import { freezeAgenda } from '~/domain/agenda-item/freeze';
import { liveAgenda, type StoredMeeting } from '~/domain/agenda-item/live-agenda';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { blocksText } from '~/domain/rich-text/blocks';
import type { MadeItem, Making } from './meetings';
import type { PlannedMeeting } from './plan';
import { DAY } from './size';

/** Who got a mail about one sending; a sample of everybody, for the list of deliveries. */
const MAILS = 18;

/** The agenda as it went out, a third of them once more as a nazending, with what participants find of it. */
export function makeSending(making: Making, meeting: PlannedMeeting, items: readonly MadeItem[]): void {
  const { chance, rows, happened } = making;
  const sentAt = new Date(meeting.startsAt.getTime() - 10 * DAY);
  const again = chance.percent(30);
  const now = freeze(meeting, items);
  const first = again
    ? freeze(
        meeting,
        items.map((item, place) => (place === 2 ? { ...item, minutes: item.minutes + 5 } : item)),
      )
    : now;
  let versionId = addVersion(making, meeting, first, null, 1, sentAt);
  happened.push({ at: sentAt, action: 'agenda_sent', kind: 'meeting', id: meeting.id, meeting });
  if (again) {
    const later = new Date(sentAt.getTime() + 4 * DAY);
    versionId = addVersion(making, meeting, now, first, 2, later);
    happened.push({ at: later, action: 'supplement_sent', kind: 'meeting', id: meeting.id, meeting });
  }
  for (const item of now.items) {
    rows.SentItem.push({
      agendaItemId: item.id,
      agendaVersionId: versionId,
      number: item.number,
      title: item.title,
      text: [item.proposal, blocksText(item.explanation)].filter(Boolean).join('\n'),
    });
  }
}

function freeze(meeting: PlannedMeeting, items: readonly MadeItem[]): AgendaSnapshot {
  const { overleg } = meeting;
  const chair = overleg.participants[meeting.fromEnd % 2];
  const stored: StoredMeeting = {
    id: meeting.id,
    overlegId: overleg.id,
    kenmerk: null,
    startsAt: meeting.startsAt,
    minutes: 120,
    place: 'Vergaderzaal 2',
    link: null,
    chairPartyId: chair?.id ?? null,
    chairFunction: chair ? `directeur van ${chair.shortName}` : null,
    chairReason: null,
    state: meeting.state,
    minutesState: meeting.minutesState,
    cancelReason: null,
    version: 1,
    overlegName: overleg.name,
    overlegShortName: overleg.shortName,
    chairParty: chair ? { id: chair.id, name: chair.name, shortName: chair.shortName } : null,
    participants: overleg.participants.map(({ id, name, shortName, hoek }) => ({
      id,
      name,
      shortName,
      hoek,
      kind: 'deelnemer',
      people: 10,
    })),
    sentNumber: 0,
    savedAt: null,
    items: [...items],
  };
  return agendaSnapshotSchema.parse(freezeAgenda(liveAgenda(stored)));
}

function addVersion(
  { chance, rows }: Making,
  meeting: PlannedMeeting,
  snapshot: AgendaSnapshot,
  before: AgendaSnapshot | null,
  number: number,
  sentAt: Date,
): string {
  const id = chance.id(sentAt);
  rows.AgendaVersion.push({
    id,
    meetingId: meeting.id,
    number,
    kind: number === 1 ? 'agenda' : 'nazending',
    snapshot,
    changes: before ? diffAgendas(before, snapshot) : [],
    sha256: createHash('sha256').update(JSON.stringify(snapshot)).digest('hex'),
    sentAt,
  });
  for (const attachment of snapshot.items.flatMap((item) => item.attachments))
    if (attachment.file)
      rows.AgendaVersionPaper.push({
        agendaVersionId: id,
        attachmentId: attachment.id,
        fileVersionId: attachment.file.versionId,
        label: attachment.label,
      });
  for (const person of chance.some(rows.Person.slice(123, 520), MAILS)) {
    const delivery = chance.id(sentAt);
    rows.Delivery.push({
      id: delivery,
      kind: number === 1 ? 'agenda' : 'nazending',
      personId: person.id,
      email: person.email,
      meetingId: meeting.id,
      agendaVersionId: id,
      messageId: `<${delivery}@vijfhoek>`,
      subject: `Agenda ${meeting.overleg.shortName}`,
      state: 'sent',
      attempts: 1,
      response: '250 OK',
      queuedAt: sentAt,
      sentAt,
    });
  }
  return id;
}
