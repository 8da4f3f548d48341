import type { Ctx } from '~/domain/context';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import type { ObstacleInput } from '~/domain/monitoring/obstacle';
import { typedSource } from '~/domain/source/typed';
import type { Tx } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { side, sourceColumn } from './thing-at-hand.server';

/** A knelpunt or a risk, read and written alike: they stand in two tables, and only a risk may be about a goal. */

/** As it stands, for who reads it; null where it is hidden. */
export async function obstacleAtHand(tx: Tx, { actor }: Ctx, kind: ObstacleKind, id: string) {
  const where = { AND: [visibleMonitoring(actor), { id }] };
  const row =
    kind === 'risk'
      ? await tx.risk.findFirst({ where })
      : await tx.knelpunt
          .findFirst({ where })
          .then((found) => found && { ...found, goalId: null, closedAt: found.solvedAt });
  if (!row) return null;
  const { title, text, maatregelId, goalId, partyId, answer, closedAt } = row;
  const now: ObstacleInput = {
    ...{ title, text, maatregelId, goalId, partyId, answer },
    source: typedSource(row.source) ?? '',
    endedOn: closedAt && closedAt.toISOString().slice(0, 10),
  };
  return { row, now };
}

/** The columns that hold what was typed, for the one table and for the other. */
function columns({ endedOn, goalId, source, ...words }: ObstacleInput, storedSource: unknown) {
  const shared = { ...words, source: sourceColumn(storedSource, source) };
  const ended = endedOn === null ? null : new Date(endedOn);
  return {
    knelpunt: { ...shared, solvedAt: ended },
    risk: { ...shared, goalId, closedAt: ended },
  };
}

export async function insertObstacle(
  tx: Tx,
  kind: ObstacleKind,
  own: { id: string; programmaId: string; key: string },
  input: ObstacleInput,
): Promise<void> {
  const data = columns(input, null);
  if (kind === 'risk') await tx.risk.create({ data: { ...own, ...data.risk } });
  else await tx.knelpunt.create({ data: { ...own, ...data.knelpunt } });
}

/** Callers hold the lock on the names of the programma and compared the version. */
export async function updateObstacle(
  tx: Tx,
  kind: ObstacleKind,
  { id, source }: { id: string; source: unknown },
  input: ObstacleInput,
): Promise<void> {
  const data = columns(input, source);
  const version = { increment: 1 };
  if (kind === 'risk') await tx.risk.update({ where: { id }, data: { ...data.risk, version } });
  else await tx.knelpunt.update({ where: { id }, data: { ...data.knelpunt, version } });
}

/** What is done about it: the part that its owner keeps too. */
export const answerSides = (
  theirs: Pick<ObstacleInput, 'answer' | 'endedOn'>,
  yours: Pick<ObstacleInput, 'answer' | 'endedOn'>,
) => [
  side('answer', 'Wat eraan gebeurt', theirs.answer, yours.answer),
  side('endedOn', 'Voorbij op', theirs.endedOn, yours.endedOn),
];
