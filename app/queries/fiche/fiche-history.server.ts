import { may } from '~/domain/access/may';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleFiches } from '~/platform/db/visible/bouwstenen.server';
import { historyOf } from '../history/thing-history.server';

/** Who changed which part of a fiche and when, for the people of its werkgroep; null for everybody else. */
export async function ficheHistory(ctx: Ctx, ficheId: string) {
  const fiche = await db().fiche.findFirst({
    where: { AND: [{ id: ficheId }, visibleFiches(ctx.actor)] },
    select: {
      id: true,
      title: true,
      bouwsteen: {
        select: {
          id: true,
          number: true,
          letter: true,
          title: true,
          werkgroep: { select: { id: true, name: true, programmaId: true, overlegId: true } },
        },
      },
    },
  });
  if (!fiche) return null;
  const { werkgroep, ...bouwsteen } = fiche.bouwsteen;
  const works = may(ctx.actor, 'fiche:write', { ...werkgroep, werkgroepId: werkgroep.id });
  return {
    fiche: {
      ...{ id: fiche.id, title: fiche.title },
      bouwsteen: { id: bouwsteen.id, label: bouwsteenLabel(bouwsteen), title: bouwsteen.title },
      werkgroep: { id: werkgroep.id, name: werkgroep.name },
    },
    // Who is in the werkgroep read it from the first word.
    events: await historyOf(ctx, { kind: 'fiche', id: ficheId, works, shownSince: new Date(0) }),
  };
}
