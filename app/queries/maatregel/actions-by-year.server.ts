import { readShare } from '~/domain/action-share/share';
import type { Progress } from '~/domain/action-item/progress';
import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import type { Hoek } from '~/domain/hoek/hoek';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { actionSeen } from '~/platform/db/visible/sql.server';

/** Actions of each year that the page shows; the register has the rest. */
const ACTIONS = 5;
/** Actions of each year of which the page tells what was last reported. */
const REPORTS = 3;

type ActionState = 'open' | 'loopt' | 'afgerond' | 'vervallen';

/** `deadline` and `reportedOn` are YYYY-MM-DD. */
type ActionRow = {
  id: string;
  title: string;
  theme: string | null;
  deadline: string | null;
  latestYear: number | null;
  state: ActionState;
  source: unknown;
  share: Parameters<typeof readShare>[0];
  owners: { id: string; shortName: string; hoek: Hoek | null }[];
  /** How many actions stand under it. */
  parts: number;
};

/** What was last said of an action, and by whom. */
type LastReport = {
  id: string;
  actionId: string;
  title: string;
  party: string | null;
  state: ActionState;
  /** Null in what was reported before there were these words. */
  progress: Progress | null;
  reportedOn: string;
};

type YearRow = {
  year: number | null;
  count: number;
  actions: ActionRow[];
  reported: number;
  reports: LastReport[];
  shares: Parameters<typeof readShare>[0][];
  silent: number;
};

/**
 * The actions that serve a maatregel and that this person may see, under the year they are due, those without a year last:
 * how many, the first of them, what was last reported of how many of them (known on `zoals`), and the shares that count.
 * However many actions there are, as much is read as is shown. One statement.
 */
export async function actionsByYear({ actor }: Ctx, maatregelId: string, zoals: IsoDate | null) {
  const known =
    zoals === null
      ? Prisma.sql`true`
      : Prisma.sql`(x."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date <= ${zoals}::date`;
  const rows = await db().$queryRaw<YearRow[]>`
    WITH about AS MATERIALIZED (
      SELECT "actionItemId", "share", "thousands", "basisPoints" FROM "ActionMaatregel" WHERE "maatregelId" = ${maatregelId}::uuid
    ), seen AS MATERIALIZED (
      SELECT a."id", a."title", a."theme", a."deadline", a."latestYear", a."state", a."position", a."source", a."parentId",
        about."share", about."thousands", about."basisPoints",
        coalesce(a."deadlineYear", extract(year FROM a."deadline")::int) AS "year"
      FROM about JOIN "ActionItem" a ON a."id" = about."actionItemId" LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE a."withdrawnAt" IS NULL AND ${actionSeen(actor)}
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY "year" ORDER BY "deadline" NULLS LAST, "position", "id") AS "n"
      FROM seen WHERE "parentId" IS NULL
    ), last AS (
      SELECT seen."id" AS "actionId", seen."title", seen."year", r.*,
        row_number() OVER (PARTITION BY seen."year" ORDER BY r."createdAt" DESC, r."id" DESC) AS "n"
      FROM seen CROSS JOIN LATERAL (SELECT x."id", x."partyId", x."state", x."progress", x."createdAt" FROM "ActionReport" x
        WHERE x."actionItemId" = seen."id" AND ${known} ORDER BY x."createdAt" DESC, x."id" DESC LIMIT 1) r
    ), counting AS (
      SELECT * FROM seen WHERE "state" <> 'vervallen'
        AND NOT EXISTS (SELECT 1 FROM "ActionSuccession" s WHERE s."fromId" = seen."id")
    )
    SELECT y."year",
      (SELECT count(*)::int FROM placed p WHERE p."year" IS NOT DISTINCT FROM y."year") AS "count",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p."id", 'title', p."title", 'theme', p."theme", 'deadline', p."deadline",
          'latestYear', p."latestYear", 'state', p."state", 'source', p."source",
          'share', jsonb_build_object('share', p."share", 'thousands', p."thousands", 'basisPoints', p."basisPoints"),
          'parts', (SELECT count(*) FROM "ActionItem" c WHERE c."parentId" = p."id"),
          'owners', coalesce((SELECT jsonb_agg(jsonb_build_object('id', t."id", 'shortName', t."shortName", 'hoek', t."hoek")
            ORDER BY t."sortOrder") FROM "ActionRole" o JOIN "Party" t ON t."id" = o."partyId"
            WHERE o."actionItemId" = p."id" AND o."kind" = 'verantwoordelijk'), '[]'::jsonb)) ORDER BY p."n")
        FROM placed p WHERE p."n" <= ${ACTIONS} AND p."year" IS NOT DISTINCT FROM y."year"), '[]'::jsonb) AS "actions",
      (SELECT count(*)::int FROM last l WHERE l."year" IS NOT DISTINCT FROM y."year") AS "reported",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', l."id", 'actionId', l."actionId", 'title', l."title", 'state', l."state",
          'progress', l."progress", 'party', (SELECT t."shortName" FROM "Party" t WHERE t."id" = l."partyId"),
          'reportedOn', (l."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY l."n")
        FROM last l WHERE l."n" <= ${REPORTS} AND l."year" IS NOT DISTINCT FROM y."year"), '[]'::jsonb) AS "reports",
      coalesce((SELECT jsonb_agg(jsonb_build_object('share', k."share", 'thousands', k."thousands", 'basisPoints', k."basisPoints"))
        FROM counting k WHERE k."share" IS NOT NULL AND k."year" IS NOT DISTINCT FROM y."year"), '[]'::jsonb) AS "shares",
      (SELECT count(*)::int FROM counting k WHERE k."share" IS NULL AND k."year" IS NOT DISTINCT FROM y."year") AS "silent"
    FROM (SELECT DISTINCT "year" FROM seen) y ORDER BY y."year" NULLS LAST`;
  return rows.map(({ actions, shares, silent, ...year }) => ({
    ...year,
    actions: actions.map(({ source, share, ...action }) => ({
      ...action,
      share: readShare(share),
      yearDoubtful: readProvenance(source).doubts.some((doubt) => doubt.field === 'year'),
    })),
    /** Also of parts of actions, and null for each that says nothing yet. */
    shares: [...shares.map(readShare), ...Array.from({ length: silent }, () => null)],
  }));
}
