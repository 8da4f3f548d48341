import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { liveItemSeen, sentItemSeen } from '~/platform/db/visible/sql.server';
import type { Subject } from './items-about.server';

type ItemRow = {
  id: string;
  title: string;
  /** As sent; null where the agenda is still being made. */
  number: string | null;
  overleg: string;
  /** Null on the parking list; `date` is YYYY-MM-DD. */
  meeting: { id: string; date: string; state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast' } | null;
  withdrawn: boolean;
};

type Asked = {
  about: readonly Subject[];
  /** How many a page shows; the search has the rest. */
  take: number;
  zoals?: IsoDate | null;
};

/**
 * The latest agendapunten about one of these things that this person may see, of those known on `zoals`, in the order of time
 * and what waits on a parking list last, and whether there are more: counting them would read every agenda that was sent.
 * Who prepares the agenda (or brought the point in) sees it as it stands; participants only as it was sent, subject
 * included (product rule 11). One statement, that asks of each from the latest down until there are enough (OFFSET 0 keeps
 * PostgreSQL from asking of all first).
 */
export async function latestItems(
  { actor }: Ctx,
  { about, take, zoals = null }: Asked,
): Promise<{ more: boolean; latest: ItemRow[] }> {
  if (about.length === 0) return { more: false, latest: [] };
  const day = Prisma.sql`(m."startsAt" AT TIME ZONE 'Europe/Amsterdam')::date`;
  const known = zoals === null ? Prisma.sql`true` : Prisma.sql`${day} <= ${zoals}::date`;
  const things = Prisma.join(about.map(({ kind, id }) => Prisma.sql`(${kind}::"SubjectKind", ${id}::uuid)`));
  const rows = await db().$queryRaw<{ latest: ItemRow[] }[]>`
    WITH about AS MATERIALIZED (
      SELECT "agendaItemId", "kind", "subjectId" FROM "ItemSubject" WHERE ("kind", "subjectId") IN (${things})
    ), known AS (
      SELECT i."id", m."startsAt" FROM (SELECT DISTINCT "agendaItemId" FROM about) x JOIN "AgendaItem" i ON i."id" = x."agendaItemId"
        LEFT JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE ${known} ORDER BY m."startsAt" DESC NULLS FIRST, i."id" DESC OFFSET 0
    ), reached AS (
      SELECT k.*, (SELECT CASE WHEN ${liveItemSeen(actor)} THEN true WHEN ${sentItemSeen(actor)} AND EXISTS (
            SELECT 1 FROM "SentItem" s JOIN "AgendaVersion" v ON v."id" = s."agendaVersionId" JOIN about ON about."agendaItemId" = s."agendaItemId"
            WHERE s."agendaItemId" = i."id" AND v."snapshot" -> 'items' @> jsonb_build_array(jsonb_build_object('id', i."id",
              'subjects', jsonb_build_array(jsonb_build_object('kind', about."kind", 'id', about."subjectId"))))) THEN false END
          FROM "AgendaItem" i JOIN "Overleg" o ON o."id" = i."overlegId" WHERE i."id" = k."id") AS "live"
      FROM known k OFFSET 0
    ), latest AS (
      SELECT * FROM reached WHERE "live" IS NOT NULL LIMIT ${take + 1}
    )
    SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('id', i."id",
        'title', CASE WHEN l."live" THEN i."title" ELSE s."title" END, 'number', s."number", 'overleg', o."shortName",
        'withdrawn', CASE WHEN l."live" THEN i."withdrawnAt" IS NOT NULL ELSE s."withdrawn" END,
        'meeting', CASE WHEN m."id" IS NOT NULL THEN
          jsonb_build_object('id', m."id", 'date', ${day}, 'state', m."state") END)
        ORDER BY l."startsAt" NULLS LAST, l."id")
      FROM latest l JOIN "AgendaItem" i ON i."id" = l."id" JOIN "Overleg" o ON o."id" = i."overlegId"
        LEFT JOIN "Meeting" m ON m."id" = i."meetingId" LEFT JOIN "SentItem" s ON s."agendaItemId" = i."id"), '[]'::jsonb) AS "latest"`;
  const latest = rows[0]?.latest ?? [];
  return { more: latest.length > take, latest: latest.slice(-take) };
}
