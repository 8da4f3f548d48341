import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { changedValues } from '~/domain/history/changed-values';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import { reasonsNotToAnswer, type AnswerInput } from '~/domain/monitoring/obstacle';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { answerSides, obstacleAtHand, updateObstacle } from './obstacle-row.server';

/** What is done about a knelpunt or a risk, and whether it is over: said by whose it is, or by the werkorganisatie. */
export async function answerObstacle(
  ctx: Ctx,
  { kind, id }: { kind: ObstacleKind; id: string },
  { version, ...input }: AnswerInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: `${kind}_changed`, object: { kind, id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    await lockNames(tx, ctx.actor.programmaId);
    const found = await obstacleAtHand(tx, ctx, kind, id);
    if (!found) return hidden;
    const { row, now } = found;
    if (!may(ctx.actor, 'obstacle:answer', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    if (row.version !== version) return stale({ version: row.version, fields: answerSides(now, input) });
    const reasons = reasonsNotToAnswer(input, { today: amsterdamDate(ctx.now) });
    if (reasons.length > 0) return refused(...reasons);
    await updateObstacle(tx, kind, row, { ...now, ...input });
    record({ change: { fields: changedValues(now, input), detail: { title: row.title } } });
    return done({ id });
  });
}
