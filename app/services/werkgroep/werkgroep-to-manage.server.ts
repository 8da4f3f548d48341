import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import type { Failure } from '~/services/meeting/preparing.server';

export type ManagedWerkgroep = { id: string; programmaId: string; overlegId: string };

/** The werkgroep whose members or dates are about to change. */
export async function werkgroepToManage(
  tx: Tx,
  ctx: Ctx,
  id: string,
  question: 'werkgroep:manage' | 'werkgroep:plan',
): Promise<{ ok: true; werkgroep: ManagedWerkgroep } | Failure> {
  const werkgroep = await tx.werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(ctx.actor), { id }] },
    select: { id: true, programmaId: true, overlegId: true },
  });
  if (!werkgroep) return hidden;
  return may(ctx.actor, question, { ...werkgroep, werkgroepId: id }) ? { ok: true, werkgroep } : forbidden;
}

/** A party of this programma, or none. */
export async function isUnknownParty(tx: Tx, programmaId: string, partyId: string | null): Promise<boolean> {
  return partyId !== null && (await tx.party.count({ where: { id: partyId, programmaId } })) === 0;
}
