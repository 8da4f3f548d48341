import type { IsoDate } from '~/domain/dates/calendar';
import type { StoredCell } from '~/domain/maatregel/read-series';
import { Prisma } from './generated/client';
import type { Db, Tx } from './client.server';
import { uuids } from './visible/sql.server';

export type HoldingRevision = {
  id: string;
  kind: 'award' | 'decision';
  date: Date;
  reason: string;
  cells: StoredCell[];
};

type Asked = { programmaId: string; zoals?: IsoDate | null; maatregelIds?: readonly string[] };

/**
 * Per maatregel its newest award and its newest decided reeks: all that says what holds, however many revisions there are.
 * Everyone in the programma may see these, so the caller asks no more than maatregel:read. One statement.
 */
export async function holdingRevisions(
  tx: Db | Tx,
  { programmaId, zoals = null, maatregelIds }: Asked,
): Promise<(maatregelId: string) => HoldingRevision[]> {
  const until = zoals === null ? Prisma.sql`true` : Prisma.sql`r."date" <= ${zoals}::date`;
  const among =
    maatregelIds === undefined ? Prisma.sql`true` : Prisma.sql`t."id" = ANY(${uuids(maatregelIds)})`;
  const rows = await tx.$queryRaw<(HoldingRevision & { maatregelId: string })[]>`
    WITH newest AS MATERIALIZED (
      SELECT DISTINCT ON (r."maatregelId", r."kind") r."id", r."maatregelId", r."kind", r."date", r."reason"
      FROM "SeriesRevision" r JOIN "Maatregel" t ON t."id" = r."maatregelId"
      WHERE t."programmaId" = ${programmaId}::uuid AND r."kind" IN ('award', 'decision') AND ${until} AND ${among}
      ORDER BY r."maatregelId", r."kind", r."date" DESC, r."createdAt" DESC, r."id" DESC
    )
    SELECT n."id", n."maatregelId", n."kind"::text AS "kind", n."date", n."reason",
      coalesce((SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands",
        'literal', c."literal", 'doubt', c."doubt") ORDER BY c."year")
        FROM "SeriesCell" c WHERE c."revisionId" = n."id"), '[]'::jsonb) AS "cells"
    FROM newest n`;
  const found = new Map<string, HoldingRevision[]>();
  for (const { maatregelId, ...revision } of rows)
    found.set(maatregelId, [...(found.get(maatregelId) ?? []), revision]);
  return (maatregelId) => found.get(maatregelId) ?? [];
}
