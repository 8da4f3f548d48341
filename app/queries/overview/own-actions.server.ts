import type { Ctx } from '~/domain/context';
import { addDays } from '~/domain/dates/calendar';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { actionSeen, uuids } from '~/platform/db/visible/sql.server';

const SHOWN = 8;
/** What is due later than this asks nothing yet. */
const DAYS_AHEAD = 31;

type Row = { id: string; title: string; due: string };

/** The open actions that the own parties lead and that are late or due soon; a year ends on its last day. One statement. */
export async function ownActions(ctx: Ctx, today: string): Promise<{ tasks: Task[]; more: number }> {
  const { actor } = ctx;
  if (actor.actingParties.size === 0) return { tasks: [], more: 0 };
  const due = Prisma.sql`coalesce(a."deadline", make_date(coalesce(a."latestYear", a."deadlineYear"), 12, 31))`;
  const rows = await db().$queryRaw<{ total: number; rows: Row[] | null }[]>`
    WITH own AS MATERIALIZED (
      SELECT a."id", a."title", ${due} AS "due" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE a."state" IN ('open', 'loopt') AND a."withdrawnAt" IS NULL AND ${due} <= ${addDays(today, DAYS_AHEAD)}::date
        AND a."id" IN (SELECT r."actionItemId" FROM "ActionRole" r
          WHERE r."kind" = 'verantwoordelijk' AND r."partyId" = ANY(${uuids(actor.actingParties)}))
        AND ${actionSeen(actor)}
    )
    SELECT (SELECT count(*)::int FROM own) AS "total",
      (SELECT jsonb_agg(x) FROM (SELECT * FROM own ORDER BY "due", lower("title"), "id" LIMIT ${SHOWN}) x) AS "rows"`;
  const [found] = rows;
  const tasks = (found?.rows ?? []).map((row): Task => ({ kind: 'do_action', ...row }));
  return { tasks, more: Math.max(0, (found?.total ?? 0) - tasks.length) };
}
