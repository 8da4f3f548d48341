import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { shortfallNow } from '~/platform/db/werkgroep/shortfall-now.server';

/** What the form of a new escalatie starts from; null for who may not write one for this werkgroep. */
export async function newEscalatie(ctx: Ctx, werkgroepId: string) {
  const { actor } = ctx;
  const werkgroep = await db().werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
    select: {
      id: true,
      name: true,
      programmaId: true,
      overlegId: true,
      overleg: { select: { shortName: true } },
    },
  });
  if (!werkgroep || !may(actor, 'escalatie:write', { ...werkgroep, werkgroepId })) return null;
  const { id, name, overleg } = werkgroep;
  return {
    werkgroep: { id, name },
    overleg: overleg.shortName,
    shortfall: await shortfallNow(db(), ctx, id),
  };
}
