import { isInsider, type Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

export type SeenWerkgroep = { id: string; key: string; name: string; parentId: string | null };

/** The werkgroepen that this person may know of, in their order; null for a reader, to whom they don't exist. */
export async function seenWerkgroepen(actor: Actor): Promise<SeenWerkgroep[] | null> {
  if (!isInsider(actor)) return null;
  return db().werkgroep.findMany({
    where: visibleWerkgroepen(actor),
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: { id: true, key: true, name: true, parentId: true },
  });
}
