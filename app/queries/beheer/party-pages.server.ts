import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

/** All parties of the programma, by hoek; null for who is not beheerder. */
export async function partyList(ctx: Ctx) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const rows = await db().party.findMany({
    where: { programmaId },
    orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
    select: {
      id: true,
      name: true,
      shortName: true,
      kind: true,
      hoek: true,
      _count: { select: { people: true, members: true, overleggen: true } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, ...counts(_count) }));
}

/** One party to change, with whom it can stand for; without an id the form for a new one. */
export async function partyPage(ctx: Ctx, id: string | null) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const [party, others] = await Promise.all([
    id === null
      ? null
      : db().party.findFirst({
          where: { id, programmaId },
          select: {
            id: true,
            name: true,
            shortName: true,
            aliases: true,
            kind: true,
            hoek: true,
            version: true,
            members: { select: { memberId: true } },
            groups: { select: { group: { select: { id: true, shortName: true } } } },
            overleggen: { select: { overleg: { select: { shortName: true } } } },
            people: {
              orderBy: { person: { name: 'asc' } },
              select: { function: true, person: { select: { id: true, name: true } } },
            },
          },
        }),
    db().party.findMany({
      where: { programmaId, ...(id === null ? {} : { id: { not: id } }) },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
  ]);
  if (id !== null && party === null) return null;
  return {
    party: party && {
      ...party,
      memberIds: party.members.map(({ memberId }) => memberId),
      groups: party.groups.map(({ group }) => group),
      overleggen: party.overleggen.map(({ overleg }) => overleg.shortName),
    },
    others,
  };
}

const counts = (count: { people: number; members: number; overleggen: number }) => ({
  people: count.people,
  members: count.members,
  overleggen: count.overleggen,
});
