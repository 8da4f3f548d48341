import type { CheckFacts } from '~/domain/agenda-item/check';
import { agendaMinutes } from '~/domain/agenda-item/numbering';
import { HOEKEN } from '~/domain/hoek/hoek';
import type { MeetingRow } from './live-agenda.server';

/** What the check before sending looks at, from the agenda as it stands now. */
export function checkFacts(row: MeetingRow, now: Date): CheckFacts {
  const parents = new Set(row.items.map((item) => item.parentId));
  return {
    now,
    startsAt: row.startsAt,
    invitedMinutes: row.minutes,
    agendaMinutes: agendaMinutes(row.items),
    hasPlace: row.place !== '' || row.link !== null,
    hasChair: row.chairPartyId !== null,
    participants: row.participants.map(({ id, hoek, people }) => ({ partyId: id, hoek, people })),
    // Only a body in which all five corners sit is missing one when it isn't there.
    expectedHoeken:
      new Set(row.participants.map(({ hoek }) => hoek).filter((hoek) => hoek !== null)).size > 2
        ? HOEKEN
        : [],
    items: row.items.map((item) => ({
      id: item.id,
      title: item.title,
      purposes: item.purposes,
      origin: item.origin,
      minutes: item.minutes,
      hasChildren: parents.has(item.id),
      hasProposal: item.proposal.trim() !== '',
      hasExplanation: item.explanationText.trim() !== '',
      attachmentCount: item.attachments.length,
      subjectCount: item.subjects.length,
      attachments: item.attachments.map((attachment) => ({
        id: attachment.id,
        hasFile: attachment.file !== null,
        newerVersion: attachment.file !== null && (attachment.newest ?? 0) > attachment.file.number,
        requested: attachment.requestedAt !== null && attachment.file === null,
      })),
    })),
  };
}
