import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';

/**
 * An agendapunt on the parking list to which this person adds files, locked: who brought it in, or who prepares the agenda.
 * To everybody else it doesn't exist. Gives the id of its overleg.
 */
export async function parkedItemToFill(
  tx: Tx,
  ctx: Ctx,
  overlegId: string,
  itemId: string,
): Promise<Outcome<string>> {
  await tx.$queryRaw`SELECT 1 FROM "AgendaItem" WHERE "id" = ${itemId}::uuid FOR NO KEY UPDATE`;
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, overlegId, meetingId: null, overleg: { programmaId: ctx.actor.programmaId } },
    select: { submittedById: true, withdrawnAt: true },
  });
  if (!item || !may(ctx.actor, 'item:propose', { overlegId })) return hidden;
  const own = item.submittedById === ctx.actor.personId;
  if (!own && !may(ctx.actor, 'agenda:prepare', { overlegId })) return hidden;
  return item.withdrawnAt === null ? done(overlegId) : refused({ code: 'item_withdrawn' });
}
