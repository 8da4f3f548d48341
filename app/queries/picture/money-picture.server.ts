import { isInsider } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { shortLabel } from '~/domain/maatregel/label';
import { readRevisions, readSeries } from '~/domain/maatregel/read-series';
import { layTable } from '~/domain/maatregel/table';
import type { PictureFilter } from '~/domain/picture/filter';
import { waterfallSteps } from '~/domain/picture/waterfall';
import { doubtsAbout, readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';
import { seenWerkgroepen } from '../maatregel/seen-werkgroepen.server';
import { newestRevisions } from './newest-revisions.server';
import { targetsOf } from './targets.server';

/** More maatregelen than these make no steps of their own in the waterfall, but one together. */
const MOST_STEPS = 6;

/** Everything that the pictures of the money show, with the tables beside them; null for who takes no part. */
export async function moneyPicture(ctx: Ctx, range: YearRange, asked: PictureFilter) {
  const { actor } = ctx;
  if (!may(actor, 'maatregel:read', { programmaId: actor.programmaId })) return null;
  // To a reader a werkgroep doesn't exist, so it filters nothing.
  const werkgroep = isInsider(actor) ? asked.werkgroep : undefined;
  const filter = { ...asked, werkgroep };
  const [werkgroepen, counts, rows, revisions, printed, targets] = await Promise.all([
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
    newestRevisions(actor, filter.tabel, filter.zoals),
    db().printedTotal.findMany({
      where: { programmaId: actor.programmaId, tabel: filter.tabel },
      orderBy: { year: 'asc' },
      select: { year: true, thousands: true, pm: true, source: true },
    }),
    targetsOf(actor, range, filter),
  ]);
  const read = rows.map(({ source, werkgroepen: links, ...row }) => {
    const own = revisions.get(row.id) ?? [];
    const { current, award } = readRevisions(own);
    return {
      ...row,
      werkgroepIds: links.map(({ werkgroepId }) => werkgroepId),
      codeDoubts: doubtsAbout(readProvenance(source), 'code'),
      current,
      award,
      realised: own.flatMap(({ kind, cells }) => (kind === 'realised' ? [readSeries(cells).series] : [])),
    };
  });
  const table = layTable({
    range,
    rows: read,
    // A part of the rows has no printed total to be compared with.
    printed:
      werkgroep !== undefined || printed.length === 0
        ? null
        : printed.map(({ source, ...total }) => ({
            ...total,
            doubt: readProvenance(source).doubts[0] ?? null,
          })),
  });
  const years = filter.year === undefined ? yearsIn(range) : [filter.year];
  const travelled = read.map((row) => ({
    label: shortLabel(row),
    award: row.award.series,
    current: row.current.series,
    realised: row.realised,
  }));
  return {
    filter,
    range,
    years,
    tabellen: counts.map(({ tabel, _count }) => ({ tabel, count: _count })),
    werkgroepen,
    table: {
      ...table,
      filter,
      tabellen: counts,
      werkgroepen,
      rows: table.rows.map(({ current: _c, award: _a, realised: _r, ...row }) => row),
    },
    steps: waterfallSteps(travelled, years, MOST_STEPS),
    targets,
  };
}

export type MoneyPicture = NonNullable<Awaited<ReturnType<typeof moneyPicture>>>;
