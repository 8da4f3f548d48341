import { targetText } from '~/domain/amount-series/format';
import { shortLabel } from '~/domain/maatregel/label';
import { readRevisions, targetIn } from '~/domain/maatregel/read-series';
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
    const cell = year === null ? null : targetIn(row.series, year);
    return {
      id,
      name: row.name,
      text: year === null || cell === null ? label : targetText(label, cell, year),
    };
  };
}
