import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import { reasonsNotToKeepObstacle, type ObstacleInput } from '~/domain/monitoring/obstacle';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { insertObstacle } from './obstacle-row.server';
import { notManaged } from './thing-at-hand.server';

/** Writes down what stands in the way, or what may go wrong, and whose it is. */
export async function addObstacle(
  ctx: Ctx,
  kind: ObstacleKind,
  sent: ObstacleInput,
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: `${kind}_added`, object: { kind, id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'monitoring:manage', { programmaId })) return notManaged(ctx);
    await lockNames(tx, programmaId);
    const input = kind === 'risk' ? sent : { ...sent, goalId: null };
    const reasons = reasonsNotToKeepObstacle(input, {
      otherTitles: await otherTitles(tx, kind, { programmaId, id: null }),
      today: amsterdamDate(ctx.now),
    });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, input);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const id = newId();
    await insertObstacle(tx, kind, { id, programmaId, key: id }, input);
    record({ object: { kind, id }, change: { detail: { ...input } } });
    return done({ id });
  });
}
