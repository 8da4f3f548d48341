import { targetText } from '~/domain/amount-series/format';
import { shortLabel } from '~/domain/maatregel/label';
import { readRevisions, targetIn } from '~/domain/maatregel/read-series';
import type { Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

export type Target = {
  id: string;
  name: string;
  /** "B12: € 36 mln in 2022"; where no year is asked only what it is called. */
  text: string;
};

/** What each maatregel must yield in a year by the reeks that is current (product rule 7). */
export type Targets = (maatregelId: string, year: number | null) => Target | null;

/** What a maatregel must yield in a year by the reeks that holds now, in words; null for one that the actor may not see. */
export async function targetsOf(actor: Actor, maatregelIds: readonly string[]): Promise<Targets> {
  const ids = [...new Set(maatregelIds)];
  const [rows, revisionsOf] = await Promise.all([
    db().maatregel.findMany({
      where: { AND: [visibleMaatregelen(actor), { id: { in: ids } }] },
      select: {
        id: true,
        code: true,
        name: true,
      },
    }),
    holdingRevisions(db(), { programmaId: actor.programmaId, maatregelIds: ids }),
  ]);
  const known = new Map(
    rows.map((row) => [row.id, { ...row, series: readRevisions(revisionsOf(row.id)).current.series }]),
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
