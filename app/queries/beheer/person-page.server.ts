import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { peopleOf } from '~/platform/db/visible/people.server';
import { grantOf, grantSelect } from './grant-select.server';

/** One account with everything it holds or held in this programma; null where it is hidden. */
export async function personPage(ctx: Ctx, id: string) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const today = amsterdamDate(ctx.now);
  const person = await db().person.findFirst({
    where: { AND: [{ id }, peopleOf(programmaId)] },
    select: {
      id: true,
      name: true,
      email: true,
      activeFrom: true,
      activeUntil: true,
      version: true,
      grants: {
        orderBy: [{ from: 'asc' }, { id: 'asc' }],
        select: { ...grantSelect, programmaId: true },
      },
      parties: {
        orderBy: { from: 'asc' },
        select: {
          function: true,
          party: { select: { shortName: true, hoek: true, programmaId: true } },
        },
      },
    },
  });
  if (!person) return null;
  const { activeFrom, activeUntil, grants, parties, ...facts } = person;
  const here = grants
    .filter((grant) => grant.programmaId === programmaId)
    .map(({ programmaId: _p, ...grant }) => grantOf(grant));
  return {
    today,
    self: id === ctx.actor.personId,
    /** Also works in another programma: the account itself is not to be changed here. */
    elsewhere: here.length < grants.length || parties.some(({ party }) => party.programmaId !== programmaId),
    person: {
      ...facts,
      activeFrom: activeFrom.toISOString().slice(0, 10),
      activeUntil: activeUntil?.toISOString().slice(0, 10) ?? null,
    },
    grants: here.filter(({ until }) => until === null || until >= today),
    ended: here.filter(({ until }) => until !== null && until < today),
    parties: parties
      .filter(({ party }) => party.programmaId === programmaId)
      .map(({ function: what, party }) => ({ function: what, shortName: party.shortName, hoek: party.hoek })),
  };
}

export type PersonPage = NonNullable<Awaited<ReturnType<typeof personPage>>>;
