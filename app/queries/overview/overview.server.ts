import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { addDays } from '~/domain/dates/calendar';
import { orderTasks, secretarisTask, type Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';
import { ownActions } from './own-actions.server';
import { waitingFor } from './waiting.server';

/** Meetings a secretaris looks back on; what is older is done or will not be. */
const MEETINGS = 60;

/** Everything on the page of what this person must do now. A fixed number of statements. */
export async function overview(ctx: Ctx) {
  const { actor } = ctx;
  const today = amsterdamDate(ctx.now);
  const [secretaris, corrections, attachments, actions, coming, waiting] = await Promise.all([
    secretarisTasks(ctx, today),
    correctionTasks(ctx, today),
    attachmentTasks(ctx),
    ownActions(ctx, today),
    comingMeetings(ctx, today),
    waitingFor(ctx, today),
  ]);
  return {
    today,
    ...orderTasks([...secretaris, ...corrections, ...attachments, ...actions.tasks], today),
    moreActions: actions.more,
    coming,
    waiting,
    reads: inProgramma(actor),
    manages: actor.beheerder,
  };
}

export type Overview = Awaited<ReturnType<typeof overview>>;

async function secretarisTasks({ actor }: Ctx, today: string): Promise<Task[]> {
  if (actor.secretarisOf.size === 0) return [];
  const meetings = await db().meeting.findMany({
    where: {
      overlegId: { in: [...actor.secretarisOf] },
      state: { not: 'afgelast' },
      minutesState: { not: 'vastgesteld' },
    },
    orderBy: { startsAt: 'desc' },
    take: MEETINGS,
    select: {
      id: true,
      startsAt: true,
      state: true,
      minutesState: true,
      correctionUntil: true,
      overleg: { select: { shortName: true } },
      _count: {
        select: { items: { where: { withdrawnAt: null } }, remarks: { where: { answeredAt: null } } },
      },
    },
  });
  return meetings.flatMap((meeting) => {
    const task = secretarisTask(
      {
        id: meeting.id,
        overleg: meeting.overleg.shortName,
        date: amsterdamDate(meeting.startsAt),
        state: meeting.state,
        minutesState: meeting.minutesState,
        items: meeting._count.items,
        openRemarks: meeting._count.remarks,
        correctionUntil: meeting.correctionUntil && meeting.correctionUntil.toISOString().slice(0, 10),
      },
      today,
    );
    return task ? [task] : [];
  });
}

/** Minutes that the own party may still correct and did not react to. */
async function correctionTasks({ actor }: Ctx, today: string): Promise<Task[]> {
  if (actor.parties.size === 0) return [];
  const meetings = await db().meeting.findMany({
    where: {
      overlegId: { in: [...actor.participatesIn] },
      minutesState: 'ter_correctie',
      correctionUntil: { gte: new Date(today) },
      remarks: { none: { partyId: { in: [...actor.parties] } } },
    },
    orderBy: { correctionUntil: 'asc' },
    take: 20,
    select: { id: true, startsAt: true, correctionUntil: true, overleg: { select: { shortName: true } } },
  });
  return meetings.map((meeting) => ({
    kind: 'correct_minutes',
    id: meeting.id,
    overleg: meeting.overleg.shortName,
    date: amsterdamDate(meeting.startsAt),
    due: meeting.correctionUntil?.toISOString().slice(0, 10) ?? today,
  }));
}

/** Files that were asked of the own party and are not there yet. */
async function attachmentTasks({ actor }: Ctx): Promise<Task[]> {
  if (actor.parties.size === 0) return [];
  const asked = await db().attachment.findMany({
    where: {
      requestedFromId: { in: [...actor.parties] },
      pinnedVersionId: null,
      withdrawnAt: null,
      document: { versions: { none: {} } },
      item: { withdrawnAt: null, meeting: { state: { in: ['concept', 'verzonden'] } } },
    },
    orderBy: { requestedAt: 'asc' },
    take: 20,
    select: {
      id: true,
      title: true,
      item: { select: { meeting: { select: { id: true, startsAt: true } } } },
    },
  });
  return asked.flatMap(({ id, title, item: { meeting } }) =>
    meeting === null
      ? []
      : [
          {
            kind: 'bring_attachment' as const,
            id,
            meetingId: meeting.id,
            title,
            due: addDays(amsterdamDate(meeting.startsAt), -1),
          },
        ],
  );
}

async function comingMeetings({ actor, now }: Ctx, today: string) {
  const meetings = await db().meeting.findMany({
    where: {
      AND: [
        visibleMeetings(actor),
        { startsAt: { gte: new Date(`${today}T00:00:00Z`) }, state: { not: 'afgelast' } },
      ],
    },
    orderBy: { startsAt: 'asc' },
    take: 6,
    select: { id: true, startsAt: true, place: true, state: true, overleg: { select: { shortName: true } } },
  });
  return meetings.map((meeting) => ({
    id: meeting.id,
    overleg: meeting.overleg.shortName,
    date: amsterdamDate(meeting.startsAt),
    time: amsterdamTime(meeting.startsAt),
    place: meeting.place,
    unsent: meeting.state === 'concept',
    begun: meeting.startsAt <= now,
  }));
}
