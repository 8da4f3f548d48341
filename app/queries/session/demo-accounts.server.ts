import { db } from '~/platform/db/client.server';

/** The function accounts that a demo programma lets one try; empty when no programma is a demo. */
export async function demoAccounts(): Promise<{ id: string; name: string; does: string }[]> {
  const people = await db().person.findMany({
    where: { demoDescription: { not: null }, grants: { some: { programma: { demo: true } } } },
    select: { id: true, name: true, demoDescription: true },
    orderBy: [{ id: 'asc' }],
  });
  return people.map((person) => ({ id: person.id, name: person.name, does: person.demoDescription ?? '' }));
}
