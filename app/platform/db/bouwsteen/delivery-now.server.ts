import type { Delivery } from '~/domain/bouwsteen/delivery';
import { hashOf } from '~/platform/outside/secrets.server';
import type { Db, Tx } from '../client.server';
import { checklistOf } from './checklist.server';

/**
 * What would be submitted now, with a mark of it: who submits must have seen exactly this. Asked for who may write the
 * bouwsteen.
 * @param version the open one; null when nothing was begun
 */
export async function deliveryNow(
  tx: Db | Tx,
  programmaId: string,
  bouwsteenId: string,
  version: { id: string } | null,
): Promise<Delivery & { seen: string }> {
  const files = await tx.bouwsteenFile.findMany({
    where: { bouwsteenVersion: { bouwsteenId, submittedAt: null } },
    orderBy: { position: 'asc' },
    select: { fileVersionId: true },
  });
  const fiches = await tx.fiche.findMany({
    where: { bouwsteenId, withdrawnAt: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const parts = await checklistOf(tx, programmaId, { id: version?.id ?? bouwsteenId, submittedAt: null });
  const delivery = {
    files: files.map(({ fileVersionId }) => fileVersionId),
    fiches: fiches.map(({ id }) => id),
    parts,
  };
  return { ...delivery, seen: hashOf(JSON.stringify(delivery)) };
}
