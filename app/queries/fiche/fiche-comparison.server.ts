import type { Ctx } from '~/domain/context';
import { diffFiches, type FicheWords } from '~/domain/fiche/diff';
import { ficheVersionPage } from './fiche-version.server';

/** What differs between two submitted versions of a fiche that this person may both see. */
export async function ficheComparison(
  ctx: Ctx,
  ficheId: string,
  between: { from: number; to: number },
  words: FicheWords,
) {
  const [from, to] = await Promise.all([
    ficheVersionPage(ctx, ficheId, between.from),
    ficheVersionPage(ctx, ficheId, between.to),
  ]);
  if (!from || !to) return null;
  return {
    sheet: to.sheet,
    versions: to.versions,
    from: { number: from.number, date: from.date },
    to: { number: to.number, date: to.date },
    changes: diffFiches(from.sheet, to.sheet, words),
  };
}
