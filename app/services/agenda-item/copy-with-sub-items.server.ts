import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { copyItem, type CopyTo } from './copy-item.server';

/** The item with its sub-items, each with a link back. */
export async function copyWithSubItems(tx: Tx, fromId: string, id: string, to: CopyTo): Promise<void> {
  await copyItem(tx, fromId, id, to);
  const children = await tx.agendaItem.findMany({
    where: { parentId: fromId, withdrawnAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, position: true },
  });
  for (const { id: childId, position } of children) {
    const copyId = newId();
    await copyItem(tx, childId, copyId, { ...to, position, proposalKey: null });
    await tx.agendaItem.update({ where: { id: copyId }, data: { parentId: id } });
  }
}
