import type { Ctx } from '~/domain/context';
import { reasonsNotToSubmitFiche, type FicheGap } from '~/domain/fiche/gaps';
import { liveFiche } from '~/domain/fiche/live-fiche';
import { db } from '~/platform/db/client.server';
import { ficheInWerkgroepSelect } from '~/platform/db/fiche/stored-fiche.server';
import { visibleFiches } from '~/platform/db/visible/bouwstenen.server';

export type IncompleteFiche = { id: string; title: string; gaps: FicheGap[] };

/** The fiches of a bouwsteen that still have empty parts, as its werkgroep writes them now. */
export async function ficheGaps({ actor }: Ctx, bouwsteenId: string): Promise<IncompleteFiche[]> {
  const rows = await db().fiche.findMany({
    where: { AND: [visibleFiches(actor), { bouwsteenId, withdrawnAt: null }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: ficheInWerkgroepSelect,
  });
  return rows
    .map((row) => {
      const { firstYear: from, lastYear: to } = row.bouwsteen.programma;
      return { id: row.id, title: row.title, gaps: reasonsNotToSubmitFiche(liveFiche(row, { from, to })) };
    })
    .filter(({ gaps }) => gaps.length > 0);
}
