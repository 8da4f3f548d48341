import type { Role } from '~/platform/db/generated/client';
import { db } from '~/platform/db/client.server';

export type DemoAccount = { id: string; name: string; does: string };

/** In the order in which somebody who looks around would try them. */
const order: Role[] = [
  'secretaris',
  'partijvertegenwoordiger',
  'werkgroepvoorzitter',
  'financien',
  'lezer',
  'beheerder',
  'werkgroepsecretaris',
  'werkgroeplid',
];

/** How many are offered first where the world says nothing of it. */
const FIRST = 8;

/** The function accounts that a demo programma lets one try: those that its world puts first, then all others. */
export async function demoAccounts(): Promise<{ first: DemoAccount[]; more: DemoAccount[] }> {
  const people = await db().person.findMany({
    where: { demoDescription: { not: null }, grants: { some: { programma: { demo: true } } } },
    select: {
      id: true,
      name: true,
      demoDescription: true,
      demoOrder: true,
      grants: { select: { role: true } },
    },
    orderBy: [{ demoOrder: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
  });
  const ordered = people.filter(({ demoOrder }) => demoOrder !== null).length;
  const ranked = people
    .map(({ id, name, demoDescription, demoOrder, grants }) => ({
      account: { id, name, does: demoDescription ?? '' },
      place: demoOrder ?? Infinity,
      rank: Math.min(...grants.map(({ role }) => order.indexOf(role))),
    }))
    .sort((a, b) => (a.place === b.place ? a.rank - b.rank : a.place - b.place))
    .map(({ account }) => account);
  const first = ordered || FIRST;
  return { first: ranked.slice(0, first), more: ranked.slice(first) };
}
