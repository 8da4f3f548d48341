import { needsPurpose, type Purpose } from '~/domain/agenda-item/purposes';
import { diffAgendas } from '~/domain/agenda-item/diff';
import { freezeAgenda } from '~/domain/agenda-item/freeze';
import { liveAgenda, type StoredMeeting } from '~/domain/agenda-item/live-agenda';
import { proposeItems } from '~/domain/agenda-item/proposals';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { subjectLabel } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { isAhead, type MeetingState, type MinutesState } from '~/domain/meeting/status';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';
import { meetingCheck, type MeetingCheck } from './meeting-check.server';
import { ownAnnotations, type OwnAnnotation, type OwnParty } from './own-annotations.server';
import { whoIsHere, type Here } from './who-is-here.server';

export type MeetingHead = {
  id: string;
  overleg: { id: string; shortName: string; name: string };
  /** YYYY-MM-DD and HH:mm in Europe/Amsterdam. */
  date: string;
  startTime: string;
  minutes: number;
  place: string;
  link: string | null;
  kenmerk: string | null;
  chair: string | null;
  chairReason: string | null;
  state: MeetingState;
  minutesState: MinutesState;
  /** Why it doesn't take place; null while it does. */
  cancelReason: string | null;
};

/** An agendapunt as the agenda lists it; numbers and times are computed by who shows it. */
export type ListedItem = {
  id: string;
  parentId: string | null;
  position: number;
  minutes: number;
  title: string;
  purposes: Purpose[];
  needsPurpose: boolean;
  submitter: string | null;
  carried: boolean;
  /** Names of what it is about of which a later version was submitted; for who prepares. */
  newer: { label: string; number: number }[];
  attachments: {
    id: string;
    position: number;
    title: string;
    fileVersionId: string | null;
    requested: boolean;
  }[];
};

type Private = { parties: OwnParty[]; annotations: OwnAnnotation[] };

export type LiveMeetingPage = {
  kind: 'live';
  head: MeetingHead;
  items: ListedItem[];
  mayEdit: boolean;
  savedAt: Date | null;
  sentNumber: number;
  /** Changes since the last version that went out. */
  unsent: number;
  proposals: number;
  check: MeetingCheck;
  withdrawn: { id: string; title: string; reason: string | null }[];
  own: Private;
  here: Here[];
};

export type SentMeetingPage = {
  kind: 'sent';
  head: MeetingHead;
  items: ListedItem[];
  version: { number: number; sentAt: Date };
  own: Private;
  here: Here[];
};

/** The agenda: for secretarissen as it stands now, for participants as it was last sent (product rule 11). */
export async function meetingPage(
  ctx: Ctx,
  meetingId: string,
): Promise<LiveMeetingPage | SentMeetingPage | null> {
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: { id: true, overlegId: true, state: true, minutesState: true, cancelReason: true },
  });
  if (!meeting) return null;
  return ctx.actor.secretarisOf.has(meeting.overlegId) ? livePage(ctx, meetingId) : sentPage(ctx, meeting);
}

async function livePage(ctx: Ctx, meetingId: string): Promise<LiveMeetingPage | null> {
  const row = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  if (!row) return null;
  const ahead = isAhead(row.state);
  const [last, facts, withdrawn, own, here] = await Promise.all([
    row.sentNumber > 0
      ? db().agendaVersion.findFirst({
          where: { meetingId, number: row.sentNumber },
          select: { snapshot: true },
        })
      : null,
    ahead ? proposalFacts(db(), row.overlegId, meetingId, row.startsAt) : null,
    db().agendaItem.findMany({
      where: { meetingId, withdrawnAt: { not: null } },
      orderBy: { withdrawnAt: 'asc' },
      select: { id: true, title: true, withdrawnReason: true },
    }),
    ownAnnotations(ctx, meetingId),
    whoIsHere(ctx, { id: meetingId, overlegId: row.overlegId }),
  ]);
  const now = freezeAgenda(liveAgenda(row));
  return {
    kind: 'live',
    head: headOf(now, row),
    items: row.items.map((item) => listed(row, item)),
    mayEdit: ahead,
    savedAt: row.savedAt,
    sentNumber: row.sentNumber,
    unsent: last && ahead ? diffAgendas(agendaSnapshotSchema.parse(last.snapshot), now).length : 0,
    proposals: facts ? proposeItems(facts).length : 0,
    check: meetingCheck(row, ctx.now),
    withdrawn: withdrawn.map(({ id, title, withdrawnReason }) => ({ id, title, reason: withdrawnReason })),
    own,
    here,
  };
}

function listed(row: StoredMeeting, item: StoredMeeting['items'][number]): ListedItem {
  const hasChildren = row.items.some((child) => child.parentId === item.id);
  return {
    id: item.id,
    parentId: item.parentId,
    position: item.position,
    minutes: item.minutes,
    title: item.title,
    purposes: item.purposes,
    needsPurpose: needsPurpose({
      origin: item.origin,
      hasChildren,
      purposes: item.purposes,
      hasProposal: item.proposal !== '',
      hasExplanation: item.explanationText !== '',
      attachmentCount: item.attachments.length,
      subjectCount: item.subjects.length,
    }),
    submitter: item.submitter?.shortName ?? null,
    carried: item.carriedFromId !== null,
    newer: item.subjects.flatMap((subject) =>
      subject.newer ? [{ label: subjectLabel(subject), number: subject.newer }] : [],
    ),
    attachments: item.attachments.map(({ id, position, title, file, requestedAt }) => ({
      id,
      position,
      title,
      fileVersionId: file?.versionId ?? null,
      requested: requestedAt !== null,
    })),
  };
}

type Seen = {
  id: string;
  overlegId: string;
  state: MeetingState;
  minutesState: MinutesState;
  cancelReason: string | null;
};

async function sentPage(ctx: Ctx, meeting: Seen): Promise<SentMeetingPage | null> {
  const [version, own, here] = await Promise.all([
    db().agendaVersion.findFirst({
      where: { meetingId: meeting.id },
      orderBy: { number: 'desc' },
      select: { number: true, sentAt: true, snapshot: true },
    }),
    ownAnnotations(ctx, meeting.id),
    whoIsHere(ctx, meeting),
  ]);
  if (!version) return null;
  const snapshot = agendaSnapshotSchema.parse(version.snapshot);
  // From "ter correctie" on the minutes are the participants'; before that they don't know how far those are.
  const shown = meeting.minutesState === 'concept' ? 'geen' : meeting.minutesState;
  return {
    kind: 'sent',
    head: headOf(snapshot, { ...meeting, minutesState: shown, chairReason: null }),
    items: snapshot.items.map((item, position) => ({
      id: item.id,
      parentId: item.parentId,
      position,
      minutes: item.minutes,
      title: item.title,
      purposes: item.purposes,
      needsPurpose: false,
      submitter: item.submitter?.shortName ?? null,
      carried: false,
      newer: [],
      attachments: item.attachments.map(({ id, title, file }, place) => ({
        id,
        position: place,
        title,
        fileVersionId: file?.versionId ?? null,
        requested: false,
      })),
    })),
    version: { number: version.number, sentAt: version.sentAt },
    own,
    here,
  };
}

/** The head of the agenda, from what would be or was sent. */
function headOf(
  snapshot: AgendaSnapshot,
  row: {
    state: MeetingState;
    minutesState: MinutesState;
    chairReason: string | null;
    cancelReason: string | null;
  },
): MeetingHead {
  const { overleg, meeting } = snapshot;
  const { chair, ...facts } = meeting;
  return {
    ...facts,
    overleg,
    chair: chair && (chair.function || (chair.party?.shortName ?? null)),
    chairReason: row.chairReason,
    state: row.state,
    minutesState: row.minutesState,
    cancelReason: row.cancelReason,
  };
}
