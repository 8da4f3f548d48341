import { combinedProgress, type Progress } from '~/domain/action-item/progress';
import type { ActionState } from '~/domain/action-item/report';
import { partyViews } from '~/domain/action-item/views';
import type { ActionStandAt } from '~/domain/reporting-round/stand';
import type { Db, Tx } from '../client.server';
import { partyGroups } from '../party-groups.server';

/** What the plan alone says of an action of which nobody reported. */
const fromPlan: Record<ActionState, Progress> = {
  open: 'niet_gestart',
  loopt: 'op_schema',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

/**
 * How every action of the deelagenda stands now. In a round what a party handed in for it goes before what it reported later,
 * so that the stand is that of the round.
 */
export async function standNow(
  tx: Db | Tx,
  programmaId: string,
  roundId: string | null,
): Promise<ActionStandAt[]> {
  const [parties, rows] = [
    await partyGroups(tx, programmaId),
    await tx.actionItem.findMany({
      where: { programmaId, origin: 'deelagenda', parentId: null, withdrawnAt: null },
      orderBy: [
        { deadlineYear: { sort: 'asc', nulls: 'last' } },
        { theme: 'asc' },
        { position: 'asc' },
        { id: 'asc' },
      ],
      select: {
        id: true,
        title: true,
        theme: true,
        deelagendaNumber: true,
        deadlineYear: true,
        state: true,
        roles: { select: { partyId: true, kind: true, party: { select: { shortName: true } } } },
        reports: {
          orderBy: { id: 'asc' },
          select: {
            partyId: true,
            progress: true,
            text: true,
            needs: true,
            roundId: true,
            party: { select: { shortName: true } },
          },
        },
      },
    }),
  ];
  return rows.map((row) => {
    const told = row.reports.filter(
      (one) =>
        one.roundId === roundId ||
        !row.reports.some((other) => other.partyId === one.partyId && other.roundId === roundId),
    );
    const reports = roundId === null ? row.reports : told;
    const names = new Map(
      [...row.roles, ...reports].map(({ partyId, party }) => [partyId, party?.shortName ?? '']),
    );
    const views = partyViews(row.roles, reports, parties);
    const said = combinedProgress(views);
    return {
      id: row.id,
      progress: said ?? fromPlan[row.state],
      stand: {
        title: row.title,
        theme: row.theme ?? '',
        number: row.deelagendaNumber,
        year: row.deadlineYear,
        reported: said !== null,
        views: views.map(({ partyId, responsible, progress }) => {
          const last = reports.filter((one) => one.partyId === partyId).at(-1);
          const { text = '', needs = '' } = last ?? {};
          return { party: names.get(partyId) ?? '', responsible, progress, text, needs };
        }),
      },
    };
  });
}
