import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToDraft } from '~/domain/taakopdracht/rules';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

/** From which version a new one would start, or why there can be none now; null for who may not make one. */
export async function draftPage(ctx: Ctx, werkgroepId: string) {
  const werkgroep = await db().werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(ctx.actor), { id: werkgroepId }] },
    select: {
      id: true,
      name: true,
      overlegId: true,
      taakopdrachten: {
        orderBy: { number: 'desc' },
        select: { number: true, state: true, label: true },
      },
    },
  });
  const access = { programmaId: ctx.actor.programmaId, werkgroepId, overlegId: werkgroep?.overlegId ?? '' };
  if (!werkgroep || !may(ctx.actor, 'taakopdracht:write', access)) return null;
  const { taakopdrachten: versions, id, name } = werkgroep;
  return {
    werkgroep: { id, name },
    newest: versions[0] ?? null,
    concept: versions.find(({ state }) => state === 'concept')?.number ?? null,
    reasons: reasonsNotToDraft(versions),
  };
}
