import { isInsider } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import type { YearRange } from '~/domain/amount-series/series';
import { readRevisions } from '~/domain/maatregel/read-series';
import { layTable } from '~/domain/maatregel/table';
import { doubtsAbout, readProvenance } from '~/domain/source/provenance';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { db } from '~/platform/db/client.server';
import { seenWerkgroepen } from './seen-werkgroepen.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

type TableFilter = {
  /** 1 or 2. */
  tabel: number;
  /** Key of a werkgroep. */
  werkgroep: string | undefined;
  /** As known on that day; as it is now where it is left out. */
  zoals?: IsoDate | null;
};

/** One tabel of maatregelen with years, PM, sums and what the source printed; null for who has no part in the programma. */
export async function maatregelTable(ctx: Ctx, range: YearRange, filter: TableFilter) {
  const { actor } = ctx;
  if (!may(actor, 'maatregel:read', { programmaId: actor.programmaId })) return null;
  // To a reader a werkgroep does not exist, so it filters nothing.
  const werkgroep = isInsider(actor) ? filter.werkgroep : undefined;
  const [seen, counts, rows, printed, revisionsOf] = await Promise.all([
    seenWerkgroepen(actor),
    db().maatregel.groupBy({
      by: ['tabel'],
      where: visibleMaatregelen(actor),
      _count: true,
      orderBy: { tabel: 'asc' },
    }),
    db().maatregel.findMany({
      where: {
        AND: [visibleMaatregelen(actor), { tabel: filter.tabel }],
        ...(werkgroep === undefined ? {} : { werkgroepen: { some: { werkgroep: { key: werkgroep } } } }),
      },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        code: true,
        name: true,
        source: true,
        werkgroepen: { select: { werkgroepId: true } },
      },
    }),
    db().printedTotal.findMany({
      where: { programmaId: actor.programmaId, tabel: filter.tabel },
      orderBy: { year: 'asc' },
      select: { year: true, thousands: true, pm: true, source: true },
    }),
    holdingRevisions(db(), { programmaId: actor.programmaId, zoals: filter.zoals ?? null }),
  ]);
  const read = rows.map(({ source, werkgroepen, ...row }) => ({
    ...row,
    werkgroepIds: werkgroepen.map((one) => one.werkgroepId),
    codeDoubts: doubtsAbout(readProvenance(source), 'code'),
    ...readRevisions(revisionsOf(row.id)),
  }));
  // A part of the rows has no printed total to be compared with.
  const partOnly = werkgroep !== undefined || printed.length === 0;
  const table = layTable({
    range,
    rows: read,
    printed: partOnly
      ? null
      : printed.map(({ source, ...total }) => ({
          ...total,
          doubt: readProvenance(source).doubts[0] ?? null,
        })),
  });
  const award = read[0]?.awardRevision;
  return {
    filter: { ...filter, werkgroep, zoals: filter.zoals ?? null },
    tabellen: counts.map(({ tabel, _count }) => ({ tabel, count: _count })),
    werkgroepen: seen,
    award: award ? { reason: award.reason, date: award.date.toISOString().slice(0, 10) } : null,
    ...table,
    rows: table.rows.map(({ current: _c, award: _a, awardRevision: _r, currentId: _i, ...row }) => row),
  };
}

export type MaatregelTable = NonNullable<Awaited<ReturnType<typeof maatregelTable>>>;
