import { combinedProgress, type Progress } from '~/domain/action-item/progress';
import type { ActionState } from '~/domain/action-item/report';
import { partyViews } from '~/domain/action-item/views';
import type { IsoDate } from '~/domain/dates/calendar';
import type { NamedParty } from '~/domain/register/parties';
import type { ActionStandAt } from '~/domain/reporting-round/stand';
import { asOnDay, belongsToStand, tellsOfRound } from '~/domain/reporting-round/stand-day';
import type { Db, Tx } from '../client.server';
import type { Prisma } from '../generated/client';
import { partyGroups } from '../party-groups.server';

/** What the plan alone says of an action of which nobody reported. */
const fromPlan: Record<ActionState, Progress> = {
  open: 'niet_gestart',
  loopt: 'op_schema',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

/** `asOf`: the day of the stand; `dueOn`: the last day to hand in. */
export type RoundOfStand = { id: string; asOf: IsoDate; dueOn: IsoDate };

/**
 * How the actions stand in a round, as far as is told now. What a party handed in for it goes before what it reported
 * elsewhere; what came or went after the day of the stand is left out (`domain/reporting-round/stand-day`).
 */
export async function standNow(
  tx: Db | Tx,
  programmaId: string,
  round: RoundOfStand,
): Promise<ActionStandAt[]> {
  const parties = await partyGroups(tx, programmaId);
  const rows = await tx.actionItem.findMany({
    where: { programmaId, origin: 'deelagenda', parentId: null, withdrawnAt: null },
    orderBy: [
      { deadlineYear: { sort: 'asc', nulls: 'last' } },
      { theme: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
    select,
  });
  return rows
    .filter(({ createdAt, decision }) =>
      belongsToStand({ createdAt, decidedAt: decision?.meeting.startsAt ?? null }, round.asOf),
    )
    .map((row) => standOf(row, parties, round));
}

const party = { select: { shortName: true } } as const;
const select = {
  id: true,
  title: true,
  theme: true,
  deelagendaNumber: true,
  deadlineYear: true,
  state: true,
  createdAt: true,
  decision: { select: { meeting: { select: { startsAt: true } } } },
  shifts: { select: { at: true, fromYear: true } },
  wentOn: { select: { at: true } },
  roles: { select: { partyId: true, kind: true, party } },
  reports: {
    orderBy: { id: 'asc' },
    select: { partyId: true, progress: true, text: true, needs: true, roundId: true, createdAt: true, party },
  },
} as const satisfies Prisma.ActionItemSelect;

type Row = Prisma.ActionItemGetPayload<{ select: typeof select }>;

function standOf(row: Row, parties: readonly NamedParty[], round: RoundOfStand): ActionStandAt {
  const told = row.reports.filter((one) => tellsOfRound(one, round));
  const handedIn = new Set(told.flatMap((one) => (one.roundId === round.id ? [one.partyId] : [])));
  const reports = told.filter((one) => one.roundId === round.id || !handedIn.has(one.partyId));
  const names = new Map(
    [...row.roles, ...reports].map(({ partyId, party }) => [partyId, party?.shortName ?? '']),
  );
  const views = partyViews(row.roles, reports, parties);
  const said = combinedProgress(views);
  // What went on in another action afterwards had not lapsed yet.
  const ended = row.wentOn.map(({ at }) => ({ at, from: 'open' as const }));
  const moved = row.shifts.map(({ at, fromYear }) => ({ at, from: fromYear }));
  return {
    id: row.id,
    progress: said ?? fromPlan[asOnDay<ActionState>(row.state, ended, round.asOf)],
    stand: {
      title: row.title,
      theme: row.theme ?? '',
      number: row.deelagendaNumber,
      year: asOnDay(row.deadlineYear, moved, round.asOf),
      reported: said !== null,
      views: views.map(({ partyId, responsible, progress }) => {
        const last = reports.filter((one) => one.partyId === partyId).at(-1);
        const { text = '', needs = '' } = last ?? {};
        return { party: names.get(partyId) ?? '', responsible, progress, text, needs };
      }),
    },
  };
}
