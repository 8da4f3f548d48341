import type { Actor } from '~/domain/access/actor';
import type { Gatherable } from '~/domain/package/propose';
import type { Db, Tx } from '../client.server';
import { gatherableVersions } from '../visible/bouwstenen.server';

export type GatherableRow = Gatherable & {
  werkgroep: string;
  /** Of a werkgroep of this overleg, so that a new package proposes it; others can be added. */
  own: boolean;
};

/**
 * What may go in a package for this overleg: the bouwstenen of its own werkgroepen, in or not, and those of others that the
 * overleg may have. In one statement.
 */
export async function gatherableBouwstenen(
  tx: Db | Tx,
  actor: Actor,
  overlegId: string,
): Promise<GatherableRow[]> {
  const versions = gatherableVersions(actor, overlegId);
  const rows = await tx.bouwsteen.findMany({
    where: {
      programmaId: actor.programmaId,
      withdrawnAt: null,
      OR: [{ werkgroep: { overlegId } }, { versions: { some: versions } }],
    },
    orderBy: [{ number: 'asc' }, { letter: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      number: true,
      letter: true,
      title: true,
      werkgroepId: true,
      due: true,
      missingReason: true,
      werkgroep: { select: { name: true, overlegId: true } },
      versions: {
        where: versions,
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true },
      },
    },
  });
  return rows.map(({ werkgroep, versions: [newest], due, ...row }) => ({
    ...row,
    due: due && due.toISOString().slice(0, 10),
    newest: newest ?? null,
    werkgroep: werkgroep.name,
    own: werkgroep.overlegId === overlegId,
  }));
}
