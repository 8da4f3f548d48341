import { werkgroepenOf, type Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';

/** The werkgroepen that this person is in, in whatever role: where the own work lies also when nothing waits. */
export async function ownWerkgroepen(actor: Actor): Promise<{ id: string; name: string }[]> {
  const ids = werkgroepenOf(actor);
  if (ids.length === 0) return [];
  return db().werkgroep.findMany({
    where: { id: { in: ids } },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  });
}
