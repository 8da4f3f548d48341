import type { Ctx } from '~/domain/context';
import { goesOn } from '~/platform/db/action-share/claims.server';
import { db } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { actionMoves } from './action-moves.server';

/** More than this can't be chosen from in a list. */
const MOST = 200;

/** The action with the besluiten that may allow a move, and the actions in which it may go on. */
export async function moveForm(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const [action, decisions, others] = await Promise.all([
    actionMoves(ctx, id),
    db().decision.findMany({
      where: { AND: [visibleDecisions(actor), { withdrawnAt: null, replacedBy: null }] },
      orderBy: [{ recordedAt: 'desc' }, { year: 'desc' }, { sequence: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: { id: true, number: true, text: true },
    }),
    db().actionItem.findMany({
      where: {
        AND: [visibleActions(actor), goesOn, { origin: 'deelagenda', parentId: null, id: { not: id } }],
      },
      orderBy: [{ theme: 'asc' }, { deadlineYear: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }],
      take: MOST,
      select: { id: true, title: true, theme: true, deadlineYear: true },
    }),
  ]);
  return action && { action, decisions, others };
}
