import { amsterdamDate } from '~/domain/dates/amsterdam';
import { addDays } from '~/domain/dates/calendar';
import type { Ctx } from '~/domain/context';
import { pentagonOfResponses } from '~/domain/hoek/pentagon';
import { AGENDA_DAYS } from '~/domain/overview/secretaris-task';
import { db } from '~/platform/db/client.server';
import { actionSelect, awaitedAction, isoDay, named, SHOWN, type Awaited } from './awaited.server';
import { voorbehouden } from './voorbehouden.server';

/** For what a secretaris waits in the own overleggen. Four statements, and what hangs on them. */
export async function awaitedBySecretaris(ctx: Ctx, today: string): Promise<Awaited[]> {
  if (ctx.actor.secretarisOf.size === 0) return [];
  const lists = await Promise.all([
    filesAskedFor(ctx),
    draftsOut(ctx, today),
    positionsReserved(ctx),
    actionsOfMeetings(ctx),
  ]);
  return lists.flat();
}

async function filesAskedFor({ actor }: Ctx): Promise<Awaited[]> {
  const rows = await db().attachment.findMany({
    where: {
      requestedFromId: { not: null },
      pinnedVersionId: null,
      withdrawnAt: null,
      item: {
        overlegId: { in: [...actor.secretarisOf] },
        withdrawnAt: null,
        meeting: { state: { in: ['concept', 'verzonden'] } },
      },
    },
    orderBy: { requestedAt: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      title: true,
      requestedFrom: { select: { shortName: true, hoek: true } },
      item: { select: { meeting: { select: { id: true, startsAt: true } } } },
    },
  });
  return rows.flatMap(({ id, title, requestedFrom, item: { meeting } }) =>
    meeting === null
      ? []
      : [
          {
            id,
            what: { kind: 'attachment' as const, meetingId: meeting.id, title },
            parties: requestedFrom ? [named(requestedFrom)] : [],
            agreed: addDays(amsterdamDate(meeting.startsAt), -AGENDA_DAYS),
          },
        ],
  );
}

/** Draft minutes that lie with the participants, with the hoeken that answered (product rule 14). */
async function draftsOut({ actor }: Ctx, today: string): Promise<Awaited[]> {
  const rows = await db().meeting.findMany({
    where: {
      overlegId: { in: [...actor.secretarisOf] },
      minutesState: 'ter_correctie',
      correctionUntil: { gte: new Date(today) },
    },
    orderBy: { correctionUntil: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      startsAt: true,
      correctionUntil: true,
      overleg: {
        select: { shortName: true, participants: { select: { party: { select: { hoek: true } } } } },
      },
      remarks: { select: { party: { select: { hoek: true } } } },
    },
  });
  return rows.map(({ id, startsAt, correctionUntil, overleg, remarks }) => ({
    id,
    what: {
      kind: 'corrections',
      overleg: overleg.shortName,
      date: amsterdamDate(startsAt),
      hoeken: pentagonOfResponses(
        overleg.participants.map(({ party }) => party.hoek),
        remarks.map(({ party }) => party.hoek),
      ),
    },
    parties: [],
    agreed: isoDay(correctionUntil),
  }));
}

async function positionsReserved({ actor }: Ctx): Promise<Awaited[]> {
  const rows = await voorbehouden(actor, { overleggen: actor.secretarisOf }, SHOWN);
  return rows.map(({ id, number, until, party }) => ({
    id,
    what: { kind: 'voorbehoud', number },
    parties: [named(party)],
    agreed: until,
  }));
}

async function actionsOfMeetings({ actor }: Ctx): Promise<Awaited[]> {
  const rows = await db().actionItem.findMany({
    where: {
      overlegId: { in: [...actor.secretarisOf] },
      withdrawnAt: null,
      state: { in: ['open', 'loopt'] },
      deadline: { not: null },
    },
    orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: actionSelect,
  });
  return rows.map(awaitedAction);
}
