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

/** The function accounts that a demo programma lets one try: one of every role first, then all others. */
export async function demoAccounts(): Promise<{ first: DemoAccount[]; more: DemoAccount[] }> {
  const people = await db().person.findMany({
    where: { demoDescription: { not: null }, grants: { some: { programma: { demo: true } } } },
    select: { id: true, name: true, demoDescription: true, grants: { select: { role: true } } },
    orderBy: { name: 'asc' },
  });
  const ranked = people
    .map(({ grants, demoDescription, ...person }) => ({
      account: { ...person, does: demoDescription ?? '' },
      rank: Math.min(...grants.map((grant) => order.indexOf(grant.role))),
    }))
    .sort((a, b) => a.rank - b.rank);
  const first = ranked.filter((one, index) => ranked.findIndex((other) => other.rank === one.rank) === index);
  const more = ranked.filter((one) => !first.includes(one));
  return { first: first.map(({ account }) => account), more: more.map(({ account }) => account) };
}
