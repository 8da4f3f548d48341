import type { Progress } from '~/domain/action-item/progress';
import { db } from '~/platform/db/client.server';

/** More than this is no list to read. */
const MOST = 50;

export type Difference = { id: string; title: string; views: { party: string; progress: Progress }[] };

/**
 * Actions of which parties handed in something different in this round. Whoever calls this has asked `round:manage`: it is for
 * the werkorganisatie to see.
 */
export const roundDifferences = (roundId: string): Promise<Difference[]> => db().$queryRaw<Difference[]>`
  SELECT a."id", a."title", jsonb_agg(jsonb_build_object('party', p."shortName", 'progress', r."progress") ORDER BY p."sortOrder") AS "views"
  FROM "RoundReport" r
    JOIN "RoundSubmission" s ON s."roundId" = r."roundId" AND s."partyId" = r."partyId" AND s."state" IN ('ingediend', 'goedgekeurd')
    JOIN "ActionItem" a ON a."id" = r."actionItemId" JOIN "Party" p ON p."id" = r."partyId"
  WHERE r."roundId" = ${roundId}::uuid
  GROUP BY a."id" HAVING count(DISTINCT r."progress") > 1
  ORDER BY a."deadlineYear" NULLS LAST, a."title" LIMIT ${MOST}`;
