import { may } from '~/domain/access/may';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleBouwstenen } from '~/platform/db/visible/bouwstenen.server';
import { ficheChoices } from './fiche-part.server';

/** What the form of a new fiche needs; null for who may not write in this bouwsteen. */
export async function newFiche(ctx: Ctx, bouwsteenId: string) {
  const bouwsteen = await db().bouwsteen.findFirst({
    where: { AND: [{ id: bouwsteenId }, visibleBouwstenen(ctx.actor)] },
    select: {
      id: true,
      number: true,
      letter: true,
      title: true,
      state: true,
      withdrawnAt: true,
      werkgroep: { select: { id: true, name: true, programmaId: true, overlegId: true } },
    },
  });
  if (!bouwsteen) return null;
  const { werkgroep, state, withdrawnAt } = bouwsteen;
  if (!may(ctx.actor, 'fiche:write', { ...werkgroep, werkgroepId: werkgroep.id })) return null;
  return {
    bouwsteen: {
      id: bouwsteen.id,
      number: bouwsteen.number,
      letter: bouwsteen.letter,
      title: bouwsteen.title,
    },
    werkgroep: { id: werkgroep.id, name: werkgroep.name },
    closed: reasonsNotTo('work', { state, withdrawn: withdrawnAt !== null }),
    choices: await ficheChoices(ctx, werkgroep.id, 'gegevens'),
  };
}
