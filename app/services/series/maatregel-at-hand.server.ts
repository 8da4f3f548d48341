import type { YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { readRevisions, type ReadSeries } from '~/domain/maatregel/read-series';
import type { Tx } from '~/platform/db/client.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

export type MaatregelAtHand = {
  id: string;
  programmaId: string;
  code: string | null;
  name: string;
  range: YearRange;
  /** The reeks that holds now; null before anything was awarded. */
  current: ReadSeries['series'] | null;
};

/** The maatregel with the reeks that holds now, kept from others until the change is done; null where it is hidden. */
export async function maatregelAtHand(tx: Tx, ctx: Ctx, id: string): Promise<MaatregelAtHand | null> {
  await tx.$queryRaw`SELECT 1 FROM "Maatregel" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.maatregel.findFirst({
    where: { AND: [visibleMaatregelen(ctx.actor), { id }] },
    select: {
      id: true,
      programmaId: true,
      name: true,
      code: true,
      programma: { select: { firstYear: true, lastYear: true } },
      revisions: {
        where: { kind: { in: ['award', 'decision'] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, kind: true, date: true, cells: true },
      },
    },
  });
  if (!row) return null;
  const { programma, revisions, ...maatregel } = row;
  return {
    ...maatregel,
    range: { from: programma.firstYear, to: programma.lastYear },
    current: revisions.length === 0 ? null : readRevisions(revisions).current.series,
  };
}
