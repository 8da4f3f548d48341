import { isInsider, type Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

/** The werkgroepen that have a deelagenda; none for a reader, to whom werkgroepen don't exist. */
export async function deelagendasOf(actor: Actor): Promise<{ id: string; key: string; name: string }[]> {
  if (!isInsider(actor)) return [];
  return db().werkgroep.findMany({
    where: {
      AND: [
        visibleWerkgroepen(actor),
        { actionItems: { some: { origin: 'deelagenda', withdrawnAt: null } } },
      ],
    },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: { id: true, key: true, name: true },
  });
}
