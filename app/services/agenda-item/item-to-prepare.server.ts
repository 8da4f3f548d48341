import type { ItemRuleFacts } from '~/domain/agenda-item/rules';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { AgendaItem } from '~/platform/db/generated/client';
import { preparing, type Failure } from '~/services/meeting/preparing.server';

export type ItemToPrepare = { row: AgendaItem; facts: ItemRuleFacts };

/** Where an item is: on the agenda of a meeting, or on the parking list of an overleg. */
export type ItemPlace = { meetingId: string } | { overlegId: string };

/**
 * The agendapunt that is about to change, with what the rules need to know of it, its agenda locked. Only for a
 * secretaris; somebody who may read the item is told it isn't theirs to change.
 */
export async function itemToPrepare(
  tx: Tx,
  ctx: Ctx,
  place: ItemPlace,
  itemId: string,
): Promise<({ ok: true } & ItemToPrepare) | Failure> {
  const found = 'meetingId' in place ? await preparing(tx, ctx, place.meetingId) : null;
  if (found && !found.ok) return found;
  if ('overlegId' in place)
    await tx.$queryRaw`SELECT 1 FROM "AgendaItem" WHERE "id" = ${itemId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.agendaItem.findFirst({
    where: {
      id: itemId,
      overleg: { programmaId: ctx.actor.programmaId },
      ...('meetingId' in place
        ? { meetingId: place.meetingId }
        : { meetingId: null, overlegId: place.overlegId }),
    },
    include: {
      sent: { select: { agendaItemId: true } },
      carriedTo: {
        where: { withdrawnAt: null },
        orderBy: { id: 'desc' },
        take: 1,
        select: { meetingId: true },
      },
      _count: {
        select: {
          children: { where: { withdrawnAt: null } },
          decisions: { where: { withdrawnAt: null } },
          contributions: true,
          actionItems: { where: { withdrawnAt: null } },
        },
      },
    },
  });
  if (!row) return hidden;
  const { sent, carriedTo, _count: count, ...item } = row;
  const access = { overlegId: item.overlegId, submittedById: item.submittedById, sent: sent !== null };
  if (!may(ctx.actor, 'item:read', access)) return hidden;
  if (!may(ctx.actor, 'agenda:prepare', access)) return forbidden;
  const facts: ItemRuleFacts = {
    meeting: found?.meeting ?? null,
    overlegId: item.overlegId,
    withdrawn: item.withdrawnAt !== null,
    hasChildren: count.children > 0,
    decisionCount: count.decisions,
    contributionCount: count.contributions,
    actionCount: count.actionItems,
    carriedToMeetingId: carriedTo[0]?.meetingId ?? null,
  };
  return { ok: true, row: item, facts };
}
