import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { importKinds } from '~/domain/import/columns';
import { db } from '~/platform/db/client.server';
import { visibleImports } from '~/platform/db/visible/imports.server';

/** Files named on the page; older ones stay, and are found through the history. */
const MOST = 50;

/** Which lists this person may take out and bring in, and what was brought in before; null for whom none is there. */
export async function importList({ actor }: Ctx) {
  const { programmaId } = actor;
  if (!may(actor, 'deelagenda:read', { programmaId })) return null;
  const batches = await db().importBatch.findMany({
    where: visibleImports(actor),
    orderBy: { createdAt: 'desc' },
    take: MOST,
    select: { id: true, kind: true, fileName: true, state: true, total: true, createdAt: true },
  });
  const kinds = importKinds
    .filter((kind) => kind !== 'meldingen' || reportsFor(actor).size > 0)
    .map((kind) => ({ kind, mayBringIn: may(actor, 'import:write', { programmaId, kind }) }));
  return { kinds, batches };
}
