import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { actionSeen } from '~/platform/db/visible/sql.server';
import { actionsAbout } from '../maatregel/actions-about.server';

/** Open actions that the page shows; the register has the rest. */
const FIRST = 12;

/**
 * The first open actions of a werkgroep or for a maatregel it works out, that this person may see, with how many there
 * are: only what is shown is read whole. Two statements.
 */
export async function openActionsOf(ctx: Ctx, werkgroepId: string) {
  const [found] = await db().$queryRaw<{ total: number; ids: string[] }[]>`
    WITH open AS MATERIALIZED (
      SELECT a."id", a."deadlineYear", a."deadline", a."position" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE a."state" IN ('open', 'loopt') AND a."withdrawnAt" IS NULL AND a."parentId" IS NULL AND ${actionSeen(ctx.actor)}
        AND (a."werkgroepId" = ${werkgroepId}::uuid OR a."id" IN (SELECT am."actionItemId" FROM "ActionMaatregel" am
          JOIN "MaatregelWerkgroep" mw ON mw."maatregelId" = am."maatregelId" WHERE mw."werkgroepId" = ${werkgroepId}::uuid))
    )
    SELECT (SELECT count(*)::int FROM open) AS "total",
      ARRAY(SELECT "id" FROM open ORDER BY "deadlineYear" NULLS LAST, "deadline" NULLS LAST, "position", "id" LIMIT ${FIRST}) AS "ids"`;
  const { total, ids } = found ?? { total: 0, ids: [] };
  return { total, first: total === 0 ? [] : await actionsAbout(ctx, { id: { in: ids } }) };
}
