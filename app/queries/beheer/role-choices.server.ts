import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

type Named = { id: string; name: string };

/** What a role can be held for, and for which parties people can sit; null for who is not beheerder. */
export async function roleChoices(
  ctx: Ctx,
): Promise<{ overleggen: Named[]; werkgroepen: Named[]; parties: Named[] } | null> {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const [overleggen, werkgroepen, parties] = await Promise.all([
    db().overleg.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
    db().werkgroep.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true },
    }),
    db().party.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
  ]);
  const named = ({ id, shortName }: { id: string; shortName: string }) => ({ id, name: shortName });
  return { overleggen: overleggen.map(named), werkgroepen, parties: parties.map(named) };
}
