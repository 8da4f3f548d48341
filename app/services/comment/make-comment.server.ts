import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { CommentedKind } from '~/domain/comment/schema';
import { done, hidden, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';

export type CommentInput = { on: { kind: CommentedKind; id: string }; place: string; text: string };

/** Somebody of the werkgroep says something of a fiche or bouwsteen; nobody outside that werkgroep ever sees it. */
export async function makeComment(
  ctx: Ctx,
  { on, place, text }: CommentInput,
): Promise<Outcome<{ id: string }>> {
  const id = newId();
  const attempt = { action: 'comment_made', object: { kind: 'comment', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const werkgroep = await werkgroepOf(tx, ctx, on);
    const facts = werkgroep && { ...werkgroep, werkgroepId: werkgroep.id };
    if (!facts || !may(ctx.actor, 'werkgroep:comment', facts)) return hidden;
    await tx.werkgroepComment.create({
      data: {
        id,
        werkgroepId: facts.werkgroepId,
        objectKind: on.kind,
        objectId: on.id,
        place,
        byPersonId: ctx.actor.personId,
        text,
        createdAt: ctx.now,
      },
    });
    record({ object: { kind: 'comment', id }, change: { detail: { on, place, text } } });
    return done({ id });
  });
}

async function werkgroepOf(tx: Tx, { actor }: Ctx, { kind, id }: CommentInput['on']) {
  const select = { werkgroep: { select: { id: true, programmaId: true, overlegId: true } } } as const;
  const { programmaId } = actor;
  if (kind === 'bouwsteen') {
    return (await tx.bouwsteen.findFirst({ where: { id, programmaId }, select }))?.werkgroep;
  }
  const fiche = await tx.fiche.findFirst({
    where: { id, bouwsteen: { programmaId } },
    select: { bouwsteen: { select } },
  });
  return fiche?.bouwsteen.werkgroep;
}
