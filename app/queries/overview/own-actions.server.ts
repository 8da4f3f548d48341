import { SILENT_DAYS } from '~/domain/action-item/progress';
import type { Ctx } from '~/domain/context';
import { addDays } from '~/domain/dates/calendar';
import type { ActionsWhy, Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { saidDone } from '~/platform/db/action-item/said-done.server';
import { Prisma } from '~/platform/db/generated/client';
import { actionSeen, uuids } from '~/platform/db/visible/sql.server';
import { HEARD_SINCE } from '../action-item/stand-condition.server';

/** What is due later than this asks nothing yet. */
const DAYS_AHEAD = 31;

type Row = { why: ActionsWhy; count: number; id: string; title: string; due: Date | null; last: Date | null };

/**
 * The open actions that the own parties lead, have not called done, and that are late, due soon, or silent for a quarter: one task each, so that
 * many actions stay a short list. A year ends on its last day. One statement.
 */
export async function ownActions({ actor, now }: Ctx, today: string): Promise<Task[]> {
  if (actor.actingParties.size === 0) return [];
  const due = Prisma.sql`coalesce(a."deadline", make_date(coalesce(a."latestYear", a."deadlineYear"), 12, 31))`;
  const silent = new Date(now.getTime() - SILENT_DAYS * 86_400_000);
  const rows = await db().$queryRaw<Row[]>`
    WITH own AS MATERIALIZED (
      SELECT a."id", a."title", ${due} AS "due",
        CASE WHEN ${due} < ${today}::date THEN 'late' WHEN ${due} <= ${addDays(today, DAYS_AHEAD)}::date THEN 'soon'
          WHEN ${HEARD_SINCE} < ${silent} THEN 'silent' END AS "why"
      FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE a."state" IN ('open', 'loopt') AND a."withdrawnAt" IS NULL
        AND a."id" IN (SELECT r."actionItemId" FROM "ActionRole" r
          WHERE r."kind" = 'verantwoordelijk' AND r."partyId" = ANY(${uuids(actor.actingParties)}))
        AND ${actionSeen(actor)} AND NOT ${saidDone(Prisma.sql`SELECT unnest(${uuids(actor.actingParties)})`)}
    )
    SELECT "why", count(*)::int AS "count", min("due") AS "due", max("due") AS "last",
      (array_agg("id" ORDER BY "due" NULLS LAST, lower("title"), "id"))[1] AS "id",
      (array_agg("title" ORDER BY "due" NULLS LAST, lower("title"), "id"))[1] AS "title"
    FROM own WHERE "why" IS NOT NULL GROUP BY "why"`;
  return rows.map(taskOf);
}

/** A single one that has a day is named itself. */
function taskOf({ why, count, id, title, due, last }: Row): Task {
  if (count === 1 && why !== 'silent') return { kind: 'do_action', id, title, due: dayOf(due) };
  return {
    kind: 'do_actions',
    id: why,
    why,
    count,
    first: title,
    last: dayOf(last),
    due: why === 'silent' ? null : dayOf(due),
  };
}

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
