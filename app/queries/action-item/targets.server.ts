import { targetText } from '~/domain/amount-series/format';
import { cellOf, type Series } from '~/domain/amount-series/series';
import { shortLabel } from '~/domain/maatregel/label';
import { readRevisions } from '~/domain/maatregel/read-series';
import type { Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen, visibleRevisions } from '~/platform/db/visible/programma.server';
import { seriesSelect } from '../maatregel/series-select.server';

export type Target = {
  id: string;
  name: string;
  /** "B12: € 36 mln in 2022"; where no year is asked only what it is called. */
  text: string;
};

/** What each maatregel must yield in a year by the reeks that is current (product rule 7). */
export type Targets = (maatregelId: string, year: number | null) => Target | null;

export async function targetsOf(actor: Actor, maatregelIds: readonly string[]): Promise<Targets> {
  const rows = await db().maatregel.findMany({
    where: { AND: [visibleMaatregelen(actor), { id: { in: [...new Set(maatregelIds)] } }] },
    select: {
      id: true,
      code: true,
      name: true,
      revisions: { where: visibleRevisions(actor), ...seriesSelect },
    },
  });
  const known = new Map(
    rows.map(({ revisions, ...row }) => [
      row.id,
      { ...row, series: readRevisions(revisions).current.series },
    ]),
  );
  return (id, year) => {
    const row = known.get(id);
    if (!row) return null;
    const label = shortLabel(row);
    return {
      id,
      name: row.name,
      text:
        year === null || isOutside(row.series, year)
          ? label
          : targetText(label, cellOf(row.series, year), year),
    };
  };
}

/** Before or after the years of the reeks nothing is asked; within them an absent cell is onbekend (product rule 1). */
function isOutside(series: Series, year: number): boolean {
  const years = Object.keys(series).map(Number);
  return years.length > 0 && (year < Math.min(...years) || year > Math.max(...years));
}
