import type { PartPresence } from '~/domain/bouwsteen/checklist';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { bouwsteenVersionSeen } from '~/platform/db/visible/sql.server';

/** Named with a part that isn't whole; more are only counted. */
const NAMED = 6;

type Named = { id: string; number: number; letter: string };
type CountRow = { partId: string; presence: PartPresence; count: number; named: Named[] };

/**
 * How the bouwstenen answer a version of the centrale opdracht: of each the newest version that was submitted and that this
 * person may read. A submitted version keeps the checklist it was made with, so it counts for that one alone.
 */
export async function partCounts({ actor }: Ctx, opdrachtId: string) {
  const newest = Prisma.sql`newest AS (
    SELECT DISTINCT ON (b."id") bv."id" AS "versionId", b."id", b."number", b."letter"
    FROM "BouwsteenVersion" bv JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId" JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
    WHERE bv."submittedAt" IS NOT NULL AND b."withdrawnAt" IS NULL AND ${bouwsteenVersionSeen(actor)}
    ORDER BY b."id", bv."number" DESC)`;
  const [rows, totals] = await Promise.all([
    db().$queryRaw<CountRow[]>`WITH ${newest}
      SELECT c."partId", c."presence", count(*)::int AS "count",
        (array_agg(jsonb_build_object('id', n."id", 'number', n."number", 'letter', n."letter")
          ORDER BY n."number", n."letter", n."id"))[1:${NAMED}] AS "named"
      FROM newest n JOIN "PartCheck" c ON c."bouwsteenVersionId" = n."versionId" JOIN "RequiredPart" p ON p."id" = c."partId"
      WHERE p."opdrachtId" = ${opdrachtId}::uuid GROUP BY c."partId", c."presence"`,
    db().$queryRaw<{ here: number; elsewhere: number }[]>`WITH ${newest}
      SELECT count(*) FILTER (WHERE o."here")::int AS "here", count(*) FILTER (WHERE NOT o."here")::int AS "elsewhere"
      FROM newest n JOIN LATERAL (
        SELECT bool_or(p."opdrachtId" = ${opdrachtId}::uuid) AS "here" FROM "PartCheck" c JOIN "RequiredPart" p ON p."id" = c."partId"
        WHERE c."bouwsteenVersionId" = n."versionId") o ON o."here" IS NOT NULL`,
  ]);
  const of = (partId: string, presence: PartPresence) => {
    const row = rows.find((one) => one.partId === partId && one.presence === presence);
    return { count: row?.count ?? 0, named: row?.named ?? [] };
  };
  return { of, ...(totals[0] ?? { here: 0, elsewhere: 0 }) };
}
