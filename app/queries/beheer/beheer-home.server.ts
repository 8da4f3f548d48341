import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { peopleOf } from '~/platform/db/visible/people.server';

/** How much there is to manage, and who does it; null for who is not beheerder. */
export async function beheerHome(ctx: Ctx) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const today = new Date(`${amsterdamDate(ctx.now)}T00:00:00Z`);
  const holdsNow = { programmaId, from: { lte: today }, OR: [{ until: null }, { until: { gte: today } }] };
  const [people, withoutRole, parties, beheerders, ending] = await Promise.all([
    db().person.count({ where: peopleOf(programmaId) }),
    db().person.count({ where: { AND: [peopleOf(programmaId), { grants: { none: holdsNow } }] } }),
    db().party.count({ where: { programmaId } }),
    db().person.findMany({
      where: { grants: { some: { ...holdsNow, role: 'beheerder' } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    db().roleGrant.count({
      where: {
        programmaId,
        until: { gte: today, lte: new Date(today.getTime() + 30 * 86_400_000) },
      },
    }),
  ]);
  return { people, withoutRole, parties, beheerders, ending };
}
