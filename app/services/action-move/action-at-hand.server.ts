import { may } from '~/domain/access/may';
import { reasonsNotToTouch } from '~/domain/action-move/rules';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';

const include = {
  maatregelen: true,
  wentOn: { select: { toId: true } },
  programma: { select: { firstYear: true, lastYear: true } },
} satisfies Prisma.ActionItemInclude;

export type ActionAtHand = Prisma.ActionItemGetPayload<{ include: typeof include }>;

/**
 * The action that is to move or to go on in another, for who manages the deelagenda; `both` tells what was typed beside what
 * stands now when somebody else was first.
 */
export async function actionAtHand(
  tx: Tx,
  ctx: Ctx,
  id: string,
  { version, decisionId }: { version: number; decisionId: string | null },
  both: (action: ActionAtHand) => Promise<Stale['fields']>,
): Promise<Outcome<ActionAtHand>> {
  const { actor } = ctx;
  const action = await tx.actionItem.findFirst({ where: { AND: [visibleActions(actor), { id }] }, include });
  if (!action) return hidden;
  if (!may(actor, 'deelagenda:manage', action)) return forbidden;
  if (action.version !== version) return stale({ version: action.version, fields: await both(action) });
  const { origin, state, withdrawnAt, wentOn } = action;
  const closed = reasonsNotToTouch({
    origin,
    state,
    withdrawn: withdrawnAt !== null,
    gone: wentOn.length > 0,
  });
  if (closed.length > 0) return refused(...closed);
  const known =
    decisionId === null ||
    (await tx.decision.count({
      where: { AND: [visibleDecisions(actor), { id: decisionId, withdrawnAt: null, replacedBy: null }] },
    })) > 0;
  return known ? done(action) : refused({ code: 'choice_unknown', field: 'decisionId' });
}
