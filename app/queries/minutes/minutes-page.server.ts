import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { yearOf } from '~/domain/dates/calendar';
import { formatDecisionNumber, nextSequence } from '~/domain/decision/number';
import { reasonsNotToRemark } from '~/domain/minutes/remark';
import { reasonsNotToClose, reasonsNotToOpen } from '~/domain/minutes/sitting';
import { reasonsNotToSendForCorrection, reasonsNotToWriteMinutes } from '~/domain/minutes/state';
import { db } from '~/platform/db/client.server';
import { lineKnowledge } from '~/platform/db/minutes/line-knowledge.server';
import { visibleMinutes, visibleRemarks } from '~/platform/db/visible/meetings.server';
import { minutedItems } from './minuted-items.server';
import { linesOf, minutedActions, minutedContributions, minutedDecisions } from './minuted-lines.server';
import { presence } from './presence.server';

const head = {
  id: true,
  overlegId: true,
  startsAt: true,
  minutes: true,
  state: true,
  minutesState: true,
  openedAt: true,
  closedAt: true,
  minutesSentAt: true,
  correctionUntil: true,
  adoptedAt: true,
  chairPartyId: true,
  overleg: { select: { shortName: true, decisionPrefix: true } },
  adoptedByDecision: { select: { id: true, number: true } },
  versions: { select: { id: true }, take: 1 },
} as const;

/** The meeting, when this person may read its minutes; what every page about them starts from. */
export async function minutesHead(ctx: Ctx, meetingId: string) {
  const row = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMinutes(ctx.actor)] },
    select: head,
  });
  if (!row) return null;
  const { overleg, versions, correctionUntil, openedAt, closedAt, ...meeting } = row;
  const facts = { overlegId: row.overlegId, sent: versions.length > 0, minutesState: row.minutesState };
  return {
    ...meeting,
    openedAt,
    closedAt,
    sent: facts.sent,
    overleg: overleg.shortName,
    decisionPrefix: overleg.decisionPrefix,
    date: amsterdamDate(row.startsAt),
    correctionUntil: correctionUntil && correctionUntil.toISOString().slice(0, 10),
    mayWrite: may(ctx.actor, 'minutes:write', facts),
    mayCorrect: may(ctx.actor, 'minutes:correct', facts),
    sitting: {
      meetingId: row.id,
      overlegId: row.overlegId,
      meetingState: row.state,
      state: row.minutesState,
      opened: openedAt !== null,
      closed: closedAt !== null,
    },
  };
}

export type MinutesHead = NonNullable<Awaited<ReturnType<typeof minutesHead>>>;

/** The minutes as they stand: to write for the secretarissen, to read and correct for the participants. */
export async function minutesPage(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting) return null;
  const { sitting, mayWrite } = meeting;
  const writable = mayWrite && reasonsNotToWriteMinutes(sitting).length === 0;
  const [items, contributions, decisions, actions, parties, remarks, knowledge, saved, counter] =
    await Promise.all([
      minutedItems(meetingId, meeting.startsAt),
      minutedContributions(meetingId),
      minutedDecisions({ meetingId }),
      minutedActions(ctx.actor, { meetingId }),
      presence(meeting),
      remarksOf(ctx, meetingId),
      writable ? lineKnowledge(db(), ctx.actor.programmaId, meetingId) : null,
      mayWrite ? lastSaved(meetingId) : null,
      writable ? lastNumber(meeting) : null,
    ]);
  // A participant reads what stands; what was withdrawn before the draft went out was never theirs to see.
  const shown = [
    ...contributions,
    ...decisions,
    ...actions.filter((action) => mayWrite || !action.withdrawn),
  ];
  const today = amsterdamDate(ctx.now);
  const draft = {
    lineCount: contributions.length + decisions.length + actions.length,
    attendanceCount: parties.reduce((count, party) => count + party.people.length, 0),
    until: today,
    today,
  };
  return {
    meeting,
    items: items.map((item) => ({
      ...item,
      lines: linesOf(item.id, shown),
      offers: knowledge?.offers[item.id] ?? [],
    })),
    parties,
    remarks,
    context: knowledge?.context ?? null,
    savedAt: saved,
    nextNumber: counter,
    writable,
    reasons: {
      open: mayWrite ? reasonsNotToOpen(sitting) : [],
      close: mayWrite ? reasonsNotToClose(sitting) : [],
      send: mayWrite ? reasonsNotToSendForCorrection(sitting, draft) : [],
      remark: reasonsNotToRemark(
        { state: meeting.minutesState, correctionUntil: meeting.correctionUntil },
        'x',
        today,
      ),
    },
    ownParties: await ownParties(ctx, meeting.mayCorrect),
    now: ctx.now,
  };
}

export type MinutesPage = NonNullable<Awaited<ReturnType<typeof minutesPage>>>;
export type PageItem = MinutesPage['items'][number];

async function remarksOf(ctx: Ctx, meetingId: string) {
  const rows = await db().minutesRemark.findMany({
    where: { AND: [{ meetingId }, visibleRemarks(ctx.actor)] },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      agendaItemId: true,
      text: true,
      createdAt: true,
      answer: true,
      answerWhy: true,
      answeredAt: true,
      version: true,
      party: { select: { id: true, shortName: true, hoek: true } },
    },
  });
  return rows.map((row) => ({ ...row, own: ctx.actor.parties.has(row.party.id) }));
}

export type PageRemark = Awaited<ReturnType<typeof remarksOf>>[number];

async function lastSaved(meetingId: string): Promise<Date | null> {
  const event = await db().event.findFirst({
    where: { meetingId, result: 'done', privateToPartyId: null },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  return event?.at ?? null;
}

/** What the next besluit will be called, as far as one can tell now. */
async function lastNumber(meeting: {
  overlegId: string;
  date: string;
  decisionPrefix: string;
}): Promise<string> {
  const year = yearOf(meeting.date);
  const where = { overlegId_year: { overlegId: meeting.overlegId, year } };
  const counter = await db().decisionCounter.findUnique({ where });
  return formatDecisionNumber({
    prefix: meeting.decisionPrefix,
    year,
    sequence: nextSequence(counter?.last),
  });
}

function ownParties(ctx: Ctx, mayCorrect: boolean) {
  if (!mayCorrect) return Promise.resolve([]);
  return db().party.findMany({
    where: { id: { in: [...ctx.actor.parties] } },
    orderBy: { sortOrder: 'asc' },
    select: { id: true, shortName: true },
  });
}
