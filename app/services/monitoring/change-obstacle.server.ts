import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { changedValues } from '~/domain/history/changed-values';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import { reasonsNotToKeepObstacle, type ObstacleInput } from '~/domain/monitoring/obstacle';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { typedSource } from '~/domain/source/typed';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { answerSides, obstacleAtHand, updateObstacle } from './obstacle-row.server';
import { side } from './thing-at-hand.server';

/** The words of a knelpunt or a risk, whose it is, and what it is about. */
export async function changeObstacle(
  ctx: Ctx,
  { kind, id }: { kind: ObstacleKind; id: string },
  { version, ...sent }: ObstacleInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: `${kind}_changed`, object: { kind, id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    await lockNames(tx, programmaId);
    const found = await obstacleAtHand(tx, ctx, kind, id);
    if (!found) return hidden;
    const { row, now } = found;
    if (!may(ctx.actor, 'monitoring:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    const input = {
      ...sent,
      goalId: kind === 'risk' ? sent.goalId : null,
      source: typedSource(row.source) === null ? now.source : sent.source,
    };
    if (row.version !== version) return stale({ version: row.version, fields: sides(now, input) });
    const reasons = reasonsNotToKeepObstacle(input, {
      otherTitles: await otherTitles(tx, kind, { programmaId, id }),
      today: amsterdamDate(ctx.now),
    });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, input, now);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    await updateObstacle(tx, kind, row, input);
    record({ change: { fields: changedValues(now, input), detail: { title: input.title } } });
    return done({ id });
  });
}

const sides = (theirs: ObstacleInput, yours: ObstacleInput) => [
  side('title', 'Titel', theirs.title, yours.title),
  side('text', 'Wat er is', theirs.text, yours.text),
  side('maatregelId', 'Maatregel', theirs.maatregelId, yours.maatregelId),
  side('goalId', 'Doel', theirs.goalId, yours.goalId),
  side('partyId', 'Van wie', theirs.partyId, yours.partyId),
  ...answerSides(theirs, yours),
  side('source', 'Bron', theirs.source, yours.source),
];
