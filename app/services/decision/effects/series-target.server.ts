import { seriesTarget } from '~/domain/decision/series-target';
import { cellText } from '~/domain/amount-series/format';
import { readCell } from '~/domain/maatregel/read-series';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Work } from './effect-work';

export type TargetSeries = {
  maatregelId: string;
  /** The fiche whose proposal is taken over; nothing without one. */
  from: { ficheId?: string; ficheVersionId?: string };
  /** As proposed, for a besluit that says no amounts of its own. */
  proposed: Readonly<Record<string, string>> | null;
};

/** Whose reeks the besluit sets, and from which fiche. That the person may see the fiche was asked before. */
export async function seriesTargetOf(
  { tx }: Work,
  maatregelen: readonly string[],
  ficheVersions: readonly string[],
): Promise<Outcome<TargetSeries>> {
  const fiches = await tx.ficheVersion.findMany({
    where: { id: { in: [...ficheVersions] } },
    select: { id: true, ficheId: true, revision: { select: { maatregelId: true, cells: true } } },
  });
  const target = seriesTarget(
    maatregelen,
    fiches.map(({ revision }) => revision?.maatregelId ?? null),
  );
  if (!target.ok) return refused({ code: target.reason, field: 'subjects' });
  const [fiche] = fiches;
  return done({
    maatregelId: target.maatregelId,
    from: fiche ? { ficheId: fiche.ficheId, ficheVersionId: fiche.id } : {},
    proposed: fiche?.revision
      ? Object.fromEntries(fiche.revision.cells.map((cell) => [cell.year, cellText(readCell(cell))]))
      : null,
  });
}
