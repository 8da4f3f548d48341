import { may } from '~/domain/access/may';
import type { CommentedKind } from '~/domain/comment/schema';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { commentsOn } from './comments-on.server';

/** The comments on a fiche or bouwsteen with its name, for the people of its werkgroep; null for everybody else. */
export async function commentsPage(ctx: Ctx, kind: CommentedKind, id: string) {
  const { programmaId } = ctx.actor;
  const of = {
    select: { id: true, title: true, werkgroep: { select: { id: true, overlegId: true } } },
  } as const;
  const thing =
    kind === 'bouwsteen'
      ? await db().bouwsteen.findFirst({ where: { id, programmaId }, ...of })
      : await ficheOf(id, programmaId);
  if (!thing) return null;
  const facts = { programmaId, werkgroepId: thing.werkgroep.id, overlegId: thing.werkgroep.overlegId };
  if (!may(ctx.actor, 'werkgroep:comment', facts)) return null;
  return {
    thing: { id: thing.id, title: thing.title },
    comments: await commentsOn(ctx, kind, id),
    maySettle: may(ctx.actor, 'fiche:write', facts),
  };
}

async function ficheOf(id: string, programmaId: string) {
  const fiche = await db().fiche.findFirst({
    where: { id, bouwsteen: { programmaId } },
    select: {
      id: true,
      title: true,
      bouwsteen: { select: { werkgroep: { select: { id: true, overlegId: true } } } },
    },
  });
  return fiche && { id: fiche.id, title: fiche.title, werkgroep: fiche.bouwsteen.werkgroep };
}
