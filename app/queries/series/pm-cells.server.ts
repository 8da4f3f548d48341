import { may } from '~/domain/access/may';
import { cellOf, yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { hasStand, pmStandOf, type PmFilter } from '~/domain/maatregel/pm';
import { readRevisions } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

/** Every cell that is PM in the reeksen that hold now, with who fills it in and by when; null for who may not see them. */
export async function pmCells(ctx: Ctx, range: YearRange, filter: PmFilter) {
  const { actor } = ctx;
  if (!may(actor, 'maatregel:read', { programmaId: actor.programmaId })) return null;
  const today = amsterdamDate(ctx.now);
  const [rows, revisionsOf] = await Promise.all([
    db().maatregel.findMany({
      where: visibleMaatregelen(actor),
      orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        code: true,
        name: true,
        tabel: true,
        pmAssignments: {
          select: {
            year: true,
            dueOn: true,
            note: true,
            party: { select: { key: true, shortName: true, hoek: true, sortOrder: true } },
          },
        },
      },
    }),
    holdingRevisions(db(), { programmaId: actor.programmaId }),
  ]);
  const all = rows.flatMap(({ pmAssignments, ...maatregel }) => {
    const { series } = readRevisions(revisionsOf(maatregel.id)).current;
    return yearsIn(range)
      .filter((year) => cellOf(series, year).kind === 'pm')
      .map((year) => {
        const found = pmAssignments.find((one) => one.year === year);
        const assigned = found
          ? { party: found.party, dueOn: found.dueOn.toISOString().slice(0, 10), note: found.note }
          : null;
        return { maatregel, year, assigned, stand: pmStandOf(assigned, today) };
      });
  });
  const parties = new Map(
    all.flatMap(({ assigned }) => (assigned ? [[assigned.party.key, assigned.party]] : [])),
  );
  return {
    filter,
    range,
    total: all.length,
    late: all.filter(({ stand }) => stand === 'te_laat').length,
    without: all.filter(({ stand }) => stand === 'zonder').length,
    parties: [...parties.values()].sort((a, b) => a.sortOrder - b.sortOrder),
    cells: all.filter(
      ({ maatregel, year, assigned, stand }) =>
        (filter.tabel === undefined || maatregel.tabel === filter.tabel) &&
        (filter.jaar === undefined || year === filter.jaar) &&
        (filter.partij === undefined || assigned?.party.key === filter.partij) &&
        hasStand(stand, filter.stand),
    ),
    mayAssign: may(actor, 'pm:assign', { programmaId: actor.programmaId }),
  };
}

export type PmCells = NonNullable<Awaited<ReturnType<typeof pmCells>>>;
