import { cellOf, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { Tx } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';

type Revision = Omit<Prisma.SeriesRevisionUncheckedCreateInput, 'id' | 'cells'>;

/** A whole reeks as one revision, with a cell for every year; what was typed is kept beside what was read. */
export async function insertRevision(
  tx: Tx,
  revision: Revision,
  {
    series,
    range,
    typed = {},
  }: { series: Series; range: YearRange; typed?: Readonly<Record<string, string>> },
): Promise<string> {
  const id = newId();
  await tx.seriesRevision.create({ data: { id, ...revision } });
  await tx.seriesCell.createMany({
    data: yearsIn(range).map((year) => {
      const cell = cellOf(series, year);
      return {
        revisionId: id,
        year,
        kind: cell.kind,
        thousands: cell.kind === 'amount' ? cell.thousands : null,
        literal: typed[String(year)]?.trim() ?? null,
      };
    }),
  });
  return id;
}
