import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, hidden, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { hashOf, newSecret } from '~/platform/outside/secrets.server';

/**
 * A secret address for the own calendar, or for that of an own party. The one before it stops working. The secret is
 * told here once; only its hash is kept.
 */
export async function makeFeed(ctx: Ctx, partyId: string | null): Promise<Outcome<{ secret: string }>> {
  const { personId, programmaId } = ctx.actor;
  const id = newId();
  const attempt = { action: 'feed_made', object: { kind: 'feed', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'feed:manage', { programmaId, personId, partyId })) return hidden;
    const secret = newSecret();
    const { count } = await tx.calendarFeed.updateMany({
      where: { programmaId, personId, partyId, revokedAt: null },
      data: { revokedAt: ctx.now },
    });
    await tx.calendarFeed.create({
      data: { id, programmaId, personId, partyId, tokenHash: hashOf(secret), createdAt: ctx.now },
    });
    record({ change: { detail: { partyId, replaced: count } } });
    return done({ secret });
  });
}
