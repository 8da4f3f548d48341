import { cellOf } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { readRevisions } from '~/domain/maatregel/read-series';
import { isLate } from '~/domain/action-item/late';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleMaatregelen, visibleRevisions } from '~/platform/db/visible/programma.server';
import { seriesSelect } from '../maatregel/series-select.server';

/** More cards than this on one page helps nobody; a filter finds the rest. */
const MOST = 400;

/** The actions of one deelagenda (or, without a werkgroep, of all) with their targets, in the order of the paper. */
export async function deelagendaActions(ctx: Ctx, werkgroepId: string | undefined) {
  const { actor } = ctx;
  const rows = await db().actionItem.findMany({
    where: {
      AND: [
        visibleActions(actor),
        { origin: 'deelagenda', parentId: null, withdrawnAt: null },
        werkgroepId === undefined ? {} : { werkgroepId },
      ],
    },
    orderBy: [
      { deadlineYear: { sort: 'asc', nulls: 'last' } },
      { theme: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
    take: MOST + 1,
    select: {
      id: true,
      title: true,
      theme: true,
      deelagendaNumber: true,
      deadline: true,
      deadlineYear: true,
      latestYear: true,
      state: true,
      noMaatregelReason: true,
      source: true,
      roles: {
        orderBy: { party: { sortOrder: 'asc' } },
        select: { kind: true, party: { select: { id: true, shortName: true } } },
      },
      maatregelen: { select: { maatregelId: true } },
      _count: { select: { children: true } },
    },
  });
  const maatregelen = await db().maatregel.findMany({
    where: {
      AND: [
        visibleMaatregelen(actor),
        { id: { in: [...new Set(rows.flatMap((row) => row.maatregelen.map((one) => one.maatregelId)))] } },
      ],
    },
    select: {
      id: true,
      code: true,
      name: true,
      revisions: { where: visibleRevisions(actor), ...seriesSelect },
    },
  });
  const known = new Map(
    maatregelen.map(({ revisions, ...row }) => [row.id, { ...row, ...readRevisions(revisions).current }]),
  );
  const today = amsterdamDate(ctx.now);
  const actions = rows.slice(0, MOST).map(({ source, _count, roles, maatregelen: links, ...row }) => {
    const deadline = row.deadline?.toISOString().slice(0, 10) ?? null;
    const doubts = readProvenance(source).doubts;
    return {
      ...row,
      deadline,
      theme: row.theme ?? '',
      late: isLate({ ...row, deadline }, today),
      doubt: doubts.find(({ field }) => field === 'year')?.why ?? null,
      otherDoubts: doubts.filter(({ field }) => field !== 'year').map(({ why }) => why),
      parts: _count.children,
      roles: roles.map(({ kind, party }) => ({
        kind,
        partyId: party.id,
        name: party.shortName,
        ours: actor.actingParties.has(party.id),
      })),
      maatregelIds: links.map(({ maatregelId }) => maatregelId),
      targets: links.flatMap(({ maatregelId }) => {
        const maatregel = known.get(maatregelId);
        if (!maatregel) return [];
        const { id, code, name, series } = maatregel;
        return [
          { id, code, name, cell: row.deadlineYear === null ? null : cellOf(series, row.deadlineYear) },
        ];
      }),
    };
  });
  return { actions, capped: rows.length > MOST };
}
