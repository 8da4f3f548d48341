import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { standingOf } from '~/domain/decision/standing';
import { aggregatePositions, pentagonState } from '~/domain/hoek/pentagon';
import { db } from '~/platform/db/client.server';
import { linked } from './decision-rows.server';

/**
 * The besluiten with these ids, in that order, as the register lists them: what every partij said stays with the besluit, here
 * is what the hoeken said. Whoever calls this has found the ids among what the actor may see.
 */
export async function decisionList(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const [rows, later] = await Promise.all([
    db().decision.findMany({ where: { id: { in: [...ids] } }, select }),
    linked(ctx, ids, []),
  ]);
  const byId = new Map(
    rows.map(({ overleg, meeting, withdrawnAt, lockedAt, positions, ...row }) => [
      row.id,
      {
        ...row,
        overleg: overleg.shortName,
        /** Day of the meeting, YYYY-MM-DD. */
        date: amsterdamDate(meeting.startsAt),
        standing: standingOf({
          withdrawn: withdrawnAt !== null,
          locked: lockedAt !== null,
          replaced: later.replacing.get(row.id)?.locked ?? false,
        }),
        /** Null where nothing was recorded. */
        states:
          positions.length === 0
            ? null
            : aggregatePositions(
                positions.map(({ party, position }) => ({
                  hoek: party.hoek,
                  state: pentagonState(position),
                })),
              ),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export type DecisionListed = Awaited<ReturnType<typeof decisionList>>[number];

const select = {
  id: true,
  number: true,
  kind: true,
  text: true,
  withdrawnAt: true,
  lockedAt: true,
  overleg: { select: { shortName: true } },
  meeting: { select: { startsAt: true } },
  positions: { select: { position: true, party: { select: { hoek: true } } } },
} as const;
