import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { decisionSeen } from '~/platform/db/visible/sql.server';

/** Besluiten that the page shows; the register has the rest. */
const LATEST = 6;

type Found = {
  total: number;
  /** `date` is YYYY-MM-DD. */
  latest: { id: string; number: string; text: string; date: string; replacedBy: string | null }[];
  deciding: { id: string; number: string }[];
};

/**
 * The latest besluiten about a maatregel that this person may see, of those known on `zoals`, in the order of time, with
 * how many there are; and the ones that gave it a reeks. One statement, whatever there is.
 */
export async function latestDecisions(
  { actor }: Ctx,
  maatregelId: string,
  zoals: IsoDate | null,
): Promise<Found> {
  const day = Prisma.sql`(m."startsAt" AT TIME ZONE 'Europe/Amsterdam')::date`;
  const known = zoals === null ? Prisma.sql`true` : Prisma.sql`${day} <= ${zoals}::date`;
  const rows = await db().$queryRaw<Found[]>`
    WITH about AS MATERIALIZED (
      SELECT "decisionId" FROM "DecisionSubject" WHERE "kind" = 'maatregel' AND "subjectId" = ${maatregelId}::uuid
    ), series AS MATERIALIZED (
      SELECT DISTINCT "decisionId" FROM "SeriesRevision" WHERE "maatregelId" = ${maatregelId}::uuid AND "decisionId" IS NOT NULL
    ), seen AS MATERIALIZED (
      SELECT d."id", d."number", d."text", d."position", m."startsAt", ${day} AS "date"
      FROM about JOIN "Decision" d ON d."id" = about."decisionId" JOIN "Meeting" m ON m."id" = d."meetingId"
        JOIN "Overleg" o ON o."id" = m."overlegId"
      WHERE d."withdrawnAt" IS NULL AND ${known} AND ${decisionSeen(actor)}
    ), latest AS (
      SELECT * FROM seen ORDER BY "startsAt" DESC, "position" DESC LIMIT ${LATEST}
    )
    SELECT (SELECT count(*)::int FROM seen) AS "total",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', l."id", 'number', l."number", 'text', l."text", 'date', l."date",
        'replacedBy', (SELECT r."number" FROM "Decision" r WHERE r."replacesId" = l."id")) ORDER BY l."startsAt", l."position")
        FROM latest l), '[]'::jsonb) AS "latest",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', d."id", 'number', d."number"))
        FROM series JOIN "Decision" d ON d."id" = series."decisionId" JOIN "Meeting" m ON m."id" = d."meetingId"
          JOIN "Overleg" o ON o."id" = m."overlegId" WHERE d."withdrawnAt" IS NULL AND ${decisionSeen(actor)}), '[]'::jsonb) AS "deciding"`;
  return rows[0] ?? { total: 0, latest: [], deciding: [] };
}
