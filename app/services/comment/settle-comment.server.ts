import { may } from '~/domain/access/may';
import { commentedKinds, type CommentedKind } from '~/domain/comment/schema';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';

/** Who leads the werkgroep says that a comment was dealt with; it stays to be read. */
export async function settleComment(
  ctx: Ctx,
  id: string,
): Promise<Outcome<{ on: { kind: CommentedKind; id: string } }>> {
  const attempt = { action: 'comment_settled', object: { kind: 'comment', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const comment = await tx.werkgroepComment.findFirst({
      where: { id, werkgroep: { programmaId: ctx.actor.programmaId } },
      select: {
        objectKind: true,
        objectId: true,
        text: true,
        werkgroep: { select: { id: true, programmaId: true, overlegId: true } },
      },
    });
    const facts = comment && { ...comment.werkgroep, werkgroepId: comment.werkgroep.id };
    const kind = commentedKinds.find((one) => one === comment?.objectKind);
    if (!facts || !kind || !may(ctx.actor, 'werkgroep:comment', facts)) return hidden;
    if (!may(ctx.actor, 'fiche:write', facts)) return forbidden;
    const { count } = await tx.werkgroepComment.updateMany({
      where: { id, settledAt: null },
      data: { settledAt: ctx.now, settledById: ctx.actor.personId, version: { increment: 1 } },
    });
    if (count === 0) return refused({ code: 'comment_settled' });
    const on = { kind, id: comment.objectId };
    record({ change: { detail: { on, text: comment.text } } });
    return done({ on });
  });
}
