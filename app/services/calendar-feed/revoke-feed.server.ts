import type { Ctx } from '~/domain/context';
import { done, hidden, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { visibleFeeds } from '~/platform/db/visible/reminders.server';

/** From now on the address answers as if it had never been there. */
export async function revokeFeed(ctx: Ctx, id: string): Promise<Outcome<null>> {
  const attempt = { action: 'feed_revoked', object: { kind: 'feed', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const { count } = await tx.calendarFeed.updateMany({
      where: { AND: [{ id, revokedAt: null }, visibleFeeds(ctx.actor)] },
      data: { revokedAt: ctx.now },
    });
    if (count === 0) return hidden;
    record({});
    return done(null);
  });
}
