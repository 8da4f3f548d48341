import type { CommentedKind } from '~/domain/comment/schema';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleComments } from '~/platform/db/visible/bouwstenen.server';

/** What people of the werkgroep said of a fiche or bouwsteen, oldest first; nothing for anybody else. */
export async function commentsOn(ctx: Ctx, kind: CommentedKind, id: string) {
  const rows = await db().werkgroepComment.findMany({
    where: { AND: [visibleComments(ctx.actor), { objectKind: kind, objectId: id }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      place: true,
      text: true,
      createdAt: true,
      settledAt: true,
      by: { select: { name: true } },
    },
  });
  return rows.map(({ by, ...comment }) => ({ ...comment, by: by.name }));
}

export type ShownComment = Awaited<ReturnType<typeof commentsOn>>[number];
