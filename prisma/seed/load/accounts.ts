import { db } from '~/platform/db/client.server';
import type { World } from '../format/world';
import type { Loading } from './loading';

/**
 * Who works in a programma that was loaded before and gets roles in this one beside them: the id of the account, by key in this
 * world. Without that programma, or without a role there, somebody gets an account as everybody else.
 */
export async function accountsElsewhere(world: World): Promise<Loading['accounts']> {
  const asked = world.persons.flatMap(({ key, email, elsewhere }) =>
    elsewhere === undefined ? [] : [{ key, email: email.toLowerCase(), elsewhere }],
  );
  const found = await Promise.all(
    asked.map(({ email, elsewhere }) =>
      db().person.findFirst({
        where: { email, grants: { some: { programma: { key: elsewhere } } } },
        select: { id: true },
      }),
    ),
  );
  return new Map(asked.flatMap(({ key }, at) => (found[at] ? [[key, found[at].id] as const] : [])));
}
