import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { PAGE_SIZE, pageOf } from '~/domain/register/page';
import type { PeopleFilter } from '~/domain/person/filter';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { peopleOf } from '~/platform/db/visible/people.server';
import { grantOf, grantSelect } from './grant-select.server';

/** The accounts of this programma with the roles they hold today; null for who is not beheerder. */
export async function peopleList(ctx: Ctx, filter: PeopleFilter) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const day = amsterdamDate(ctx.now);
  const today = new Date(`${day}T00:00:00Z`);
  const holdsNow: Prisma.RoleGrantWhereInput = {
    programmaId,
    from: { lte: today },
    OR: [{ until: null }, { until: { gte: today } }],
  };
  const text = { contains: filter.tekst ?? '', mode: 'insensitive' as const };
  const where: Prisma.PersonWhereInput = {
    AND: [
      peopleOf(programmaId),
      filter.tekst === undefined ? {} : { OR: [{ name: text }, { email: text }] },
      filter.rol === undefined ? {} : { grants: { some: { ...holdsNow, role: filter.rol } } },
      filter.stand === 'zonder_rol' ? { grants: { none: holdsNow } } : {},
      filter.stand === 'niet_actief'
        ? { OR: [{ activeUntil: { lt: today } }, { activeFrom: { gt: today } }] }
        : {},
    ],
  };
  const total = await db().person.count({ where });
  const paged = pageOf(filter.page, total);
  const orderBy: Prisma.PersonOrderByWithRelationInput[] = [{ name: 'asc' }, { id: 'asc' }];
  const shown = await db().person.findMany({
    where,
    orderBy,
    skip: (paged.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: { id: true },
  });
  // Only of who is shown: asked at once, the roles of everybody would be gathered before the page is cut.
  const rows = await db().person.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    orderBy,
    select: {
      id: true,
      name: true,
      email: true,
      activeFrom: true,
      activeUntil: true,
      grants: { where: holdsNow, orderBy: { from: 'asc' }, select: grantSelect },
      parties: {
        where: { party: { programmaId } },
        select: { function: true, party: { select: { shortName: true, hoek: true } } },
      },
    },
  });
  return {
    filter,
    paged,
    today: day,
    people: rows.map(({ activeFrom, activeUntil, grants, parties, ...row }) => ({
      ...row,
      active: activeFrom <= today && (activeUntil === null || activeUntil >= today),
      activeFrom: activeFrom.toISOString().slice(0, 10),
      activeUntil: activeUntil?.toISOString().slice(0, 10) ?? null,
      grants: grants.map(grantOf),
      parties: parties.map(({ party }) => party),
    })),
  };
}
