import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { partiesMeant } from '~/domain/register/parties';
import { askedRoles } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { partyGroups } from '~/platform/db/party-groups.server';

/** The parties that can be asked: organisations and advisers, those that lead or join an action first; null for who may not. */
export async function newRound(ctx: Ctx) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'round:manage', { programmaId })) return null;
  const [groups, parties, named] = await Promise.all([
    partyGroups(db(), programmaId),
    db().party.findMany({
      where: { programmaId, kind: { in: ['organisation', 'adviser'] } },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: {
        id: true,
        shortName: true,
        name: true,
        grants: { where: { role: 'partijvertegenwoordiger' }, select: { id: true }, take: 1 },
      },
    }),
    db().actionRole.findMany({
      where: {
        kind: { in: [...askedRoles] },
        action: { programmaId, origin: 'deelagenda', withdrawnAt: null },
      },
      distinct: ['partyId'],
      select: { partyId: true },
    }),
  ]);
  const works = new Set(named.map(({ partyId }) => partyId));
  return parties.map(({ grants, ...party }) => ({
    ...party,
    /** Leads or joins an action, and somebody can be mailed for it. */
    proposed:
      grants.length > 0 && partiesMeant(groups, ({ id }) => id === party.id).some((id) => works.has(id)),
  }));
}
