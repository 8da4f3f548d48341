import type { IsoDate } from '~/domain/dates/calendar';
import type { Tx } from '~/platform/db/client.server';
import { peopleOf } from '~/platform/db/visible/people.server';
import { dayOf } from './day';

/** Two beheerders who end each other's role at once wait for each other here; else none might be left. */
export async function holdBeheerders(tx: Tx, programmaId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`beheerders ${programmaId}`}, 0))`;
}

/** How many others are beheerder now and without an end, by their role and by their account. */
export async function otherBeheerders(
  tx: Tx,
  programmaId: string,
  personId: string,
  today: IsoDate,
): Promise<number> {
  const day = dayOf(today);
  const people = await tx.roleGrant.findMany({
    where: {
      programmaId,
      role: 'beheerder',
      from: { lte: day },
      until: null,
      personId: { not: personId },
      person: { activeFrom: { lte: day }, activeUntil: null },
    },
    distinct: ['personId'],
    select: { personId: true },
  });
  return people.length;
}

/** An account of this programma with its roles, or null where it is not one of this programma's. */
export const personAtHand = (tx: Tx, programmaId: string, id: string) =>
  tx.person.findFirst({
    where: { AND: [{ id }, peopleOf(programmaId)] },
    select: {
      id: true,
      name: true,
      email: true,
      activeFrom: true,
      activeUntil: true,
      version: true,
      grants: {
        select: {
          id: true,
          role: true,
          programmaId: true,
          overlegId: true,
          werkgroepId: true,
          partyId: true,
          from: true,
          until: true,
          version: true,
        },
      },
      parties: { select: { partyId: true, party: { select: { programmaId: true } } } },
    },
  });

export type PersonAtHand = NonNullable<Awaited<ReturnType<typeof personAtHand>>>;

/** Also works in another programma, so that the account itself is not for one beheerder to change. */
export const worksElsewhere = (person: PersonAtHand, programmaId: string): boolean =>
  person.grants.some((grant) => grant.programmaId !== programmaId) ||
  person.parties.some(({ party }) => party.programmaId !== programmaId);
