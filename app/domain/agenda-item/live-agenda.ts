import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import type { MeetingState, MinutesState } from '~/domain/meeting/status';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import type { CheckFacts } from './check';
import type { LiveAgenda, LiveItem } from './freeze';
import { agendaMinutes } from './numbering';
import type { ItemOrigin } from './purposes';
import { subjectLabel, type SubjectRow } from './subject';
import { agendaTree } from './tree';

type PartyRow = { id: string; name: string; shortName: string };

/** An agendapunt as it is stored; times are instants, explanation is Lexical JSON. */
export type StoredItem = {
  id: string;
  parentId: string | null;
  position: number;
  title: string;
  purposes: LiveItem['purposes'];
  minutes: number;
  proposal: string;
  explanation: unknown;
  explanationText: string;
  origin: ItemOrigin | null;
  version: number;
  carriedFromId: string | null;
  submittedById: string | null;
  submitter: PartyRow | null;
  subjects: SubjectRow[];
  attachments: {
    id: string;
    documentId: string;
    title: string;
    position: number;
    version: number;
    /** Short name of the party that was asked for it, and when (ISO). */
    requestedFrom: string | null;
    requestedAt: string | null;
    file: LiveItem['attachments'][number]['file'];
    /** Number of the newest file version of the document. */
    newest: number | null;
  }[];
};

/** A meeting with everything on its agenda as it is stored now. */
export type StoredMeeting = {
  id: string;
  overlegId: string;
  kenmerk: string | null;
  startsAt: Date;
  minutes: number;
  place: string;
  link: string | null;
  chairPartyId: string | null;
  chairFunction: string | null;
  chairReason: string | null;
  state: MeetingState;
  minutesState: MinutesState;
  cancelReason: string | null;
  version: number;
  overlegName: string;
  overlegShortName: string;
  chairParty: PartyRow | null;
  /** `people`: how many a mail would reach. */
  participants: (PartyRow & { hoek: Hoek | null; kind: 'deelnemer' | 'adviseur'; people: number })[];
  /** Number of the last agenda version that went out; 0 when none did. */
  sentNumber: number;
  /** When anything about this meeting was last saved; what one party wrote for itself doesn't count. */
  savedAt: Date | null;
  items: StoredItem[];
};

/** What would go out if it were sent now: the input of `freezeAgenda` (product rule 11). */
export function liveAgenda(meeting: StoredMeeting): LiveAgenda {
  const { chairParty, chairFunction } = meeting;
  return {
    overleg: { id: meeting.overlegId, name: meeting.overlegName, shortName: meeting.overlegShortName },
    meeting: {
      id: meeting.id,
      date: amsterdamDate(meeting.startsAt),
      startTime: amsterdamTime(meeting.startsAt),
      minutes: meeting.minutes,
      place: meeting.place,
      link: meeting.link,
      kenmerk: meeting.kenmerk,
      chair:
        chairParty === null && !chairFunction ? null : { party: chairParty, function: chairFunction ?? '' },
    },
    participants: meeting.participants.map(({ id, name, shortName, hoek }) => ({
      id,
      name,
      shortName,
      hoek,
    })),
    items: meeting.items.map((item) => ({
      id: item.id,
      parentId: item.parentId,
      position: item.position,
      title: item.title,
      purposes: item.purposes,
      minutes: item.minutes,
      submitter: item.submitter,
      proposal: item.proposal,
      explanation: toBlocks(item.explanation),
      subjects: item.subjects.map(({ kind, id, parts }) => ({
        kind,
        id,
        label: subjectLabel({ kind, parts }),
      })),
      attachments: item.attachments.map(({ id, title, position, file }) => ({ id, title, position, file })),
    })),
  };
}

/** What the check before sending looks at. */
export function checkFacts(meeting: StoredMeeting, now: Date): CheckFacts {
  const parents = new Set(meeting.items.map((item) => item.parentId));
  const hoeken = new Set(meeting.participants.map(({ hoek }) => hoek).filter((hoek) => hoek !== null));
  return {
    now,
    startsAt: meeting.startsAt,
    invitedMinutes: meeting.minutes,
    agendaMinutes: agendaMinutes(meeting.items),
    hasPlace: meeting.place !== '' || meeting.link !== null,
    hasChair: meeting.chairPartyId !== null,
    participants: meeting.participants.map(({ id, hoek, people }) => ({ partyId: id, hoek, people })),
    // An overleg of two corners misses nobody; one of three or more is meant for all five (product rule 14).
    expectedHoeken: hoeken.size > 2 ? HOEKEN : [],
    items: inReadingOrder(meeting.items).map((item) => ({
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
      newerSubject: item.subjects.some(({ newer }) => (newer ?? null) !== null),
      attachments: item.attachments.map(({ id, file, newest, requestedAt }) => ({
        id,
        hasFile: file !== null,
        newerVersion: file !== null && (newest ?? 0) > file.number,
        requested: requestedAt !== null && file === null,
      })),
    })),
  };
}

const inReadingOrder = (items: readonly StoredItem[]): StoredItem[] =>
  agendaTree(items).flatMap(({ item, children }) => [item, ...children]);
