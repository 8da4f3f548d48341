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

/** As it comes out of JSON. */
export type HoldingJson = Omit<HoldingRevision, 'date'> & { date: string };

export const readHolding = (rows: readonly HoldingJson[]): HoldingRevision[] =>
  rows.map((row) => ({ ...row, date: new Date(row.date) }));

/**
 * Of the maatregel t its newest award and its newest decided reeks, as JSON: all that says what holds, however many revisions
 * there are. Everyone in the programma may see these, so the caller asks no more than maatregel:read.
 */
export const holdingJson = (zoals: IsoDate | null): Prisma.Sql => Prisma.sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', n."id", 'kind', n."kind", 'date', n."date", 'reason', n."reason", 'cells',
    coalesce((SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands",
      'literal', c."literal", 'doubt', c."doubt") ORDER BY c."year")
      FROM "SeriesCell" c WHERE c."revisionId" = n."id"), '[]'::jsonb)))
  FROM (SELECT DISTINCT ON (r."kind") r."id", r."kind", r."date", r."reason" FROM "SeriesRevision" r
    WHERE r."maatregelId" = t."id" AND r."kind" IN ('award', 'decision')
      AND ${zoals === null ? Prisma.sql`true` : Prisma.sql`r."date" <= ${zoals}::date`}
    ORDER BY r."kind", r."date" DESC, r."createdAt" DESC, r."id" DESC) n), '[]'::jsonb)`;

type Asked = { programmaId: string; zoals?: IsoDate | null; maatregelIds?: readonly string[] };

/** The same for each of these maatregelen, by default all of the programma. One statement. */
export async function holdingRevisions(
  tx: Db | Tx,
  { programmaId, zoals = null, maatregelIds }: Asked,
): Promise<(maatregelId: string) => HoldingRevision[]> {
  const among =
    maatregelIds === undefined ? Prisma.sql`true` : Prisma.sql`t."id" = ANY(${uuids(maatregelIds)})`;
  const rows = await tx.$queryRaw<{ id: string; revisions: HoldingJson[] }[]>`
    SELECT t."id", ${holdingJson(zoals)} AS "revisions" FROM "Maatregel" t
    WHERE t."programmaId" = ${programmaId}::uuid AND ${among}`;
  const found = new Map(rows.map(({ id, revisions }) => [id, readHolding(revisions)]));
  return (maatregelId) => found.get(maatregelId) ?? [];
}
