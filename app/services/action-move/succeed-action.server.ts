import { reasonsNotToSucceed } from '~/domain/action-move/rules';
import type { SuccessionInput } from '~/domain/action-move/schema';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { goesOn } from '~/platform/db/action-share/claims.server';
import { bothSuccessions } from './both-moves.server';
import { actionAtHand } from './action-at-hand.server';

/** An action goes on in another one, in several, or together with others in one; it stays to be found as such. */
export async function succeedAction(
  ctx: Ctx,
  id: string,
  input: SuccessionInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_succeeded', object }, async (tx, record) => {
    const found = await actionAtHand(tx, ctx, id, input, (action) => bothSuccessions(tx, ctx, action, input));
    if (!found.ok) return found;
    const action = found.value;
    const { kind, toIds, reason, decisionId } = input;
    const known = await tx.actionSuccession.findMany({
      where: { from: { programmaId: action.programmaId } },
      select: { fromId: true, toId: true },
    });
    const reasons = reasonsNotToSucceed(id, { kind, toIds, reason }, known);
    if (reasons.length > 0 || kind === null) return refused(...reasons);
    const others = await tx.actionItem.findMany({
      where: { AND: [visibleActions(ctx.actor), goesOn, { id: { in: toIds }, origin: 'deelagenda' }] },
      select: { id: true, title: true },
    });
    if (others.length < toIds.length) return refused({ code: 'choice_unknown', field: 'toIds' });
    await tx.actionSuccession.createMany({
      data: toIds.map((toId) => ({
        fromId: id,
        toId,
        kind,
        reason,
        decisionId,
        at: ctx.now,
        byPersonId: ctx.actor.personId,
      })),
    });
    await tx.actionItem.update({ where: { id }, data: { state: 'vervallen', version: { increment: 1 } } });
    record({
      change: {
        fields: { state: { from: action.state, to: 'vervallen' } },
        detail: { title: action.title, kind, to: others.map(({ title }) => title), reason, decisionId },
      },
    });
    return done({ id });
  });
}
