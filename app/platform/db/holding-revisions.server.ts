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

type CellJson = [
  year: number,
  kind: StoredCell['kind'],
  thousands: number | null,
  literal: string | null,
  doubt: unknown,
];

/** As it comes out of JSON: lists, since naming every field of every cell takes the database most of its time. */
export type HoldingJson = [
  id: string,
  kind: HoldingRevision['kind'],
  date: string,
  reason: string,
  cells: CellJson[] | null,
];

export const readHolding = (rows: readonly HoldingJson[]): HoldingRevision[] =>
  rows.map(([id, kind, date, reason, cells]) => ({
    id,
    kind,
    date: new Date(date),
    reason,
    cells: (cells ?? [])
      .map(([year, kind, thousands, literal, doubt]) => ({ year, kind, thousands, literal, doubt }))
      .sort((a, b) => a.year - b.year),
  }));

/**
 * Of the maatregel t its newest award and its newest decided reeks, as JSON: all that says what holds, however many revisions
 * there are. Everyone in the programma may see these, so the caller asks no more than maatregel:read.
 */
export const holdingJson = (zoals: IsoDate | null): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(json_build_array(n."id", n."kind", n."date", n."reason",
    (SELECT json_agg(json_build_array(c."year", c."kind", c."thousands", c."literal", c."doubt"))
      FROM "SeriesCell" c WHERE c."revisionId" = n."id")))
  FROM (VALUES ('award'::"RevisionKind"), ('decision')) asked("kind") CROSS JOIN LATERAL (
    SELECT r."id", r."kind", r."date", r."reason" FROM "SeriesRevision" r
    WHERE r."maatregelId" = t."id" AND r."kind" = asked."kind"
      AND ${zoals === null ? Prisma.sql`true` : Prisma.sql`r."date" <= ${zoals}::date`}
    ORDER BY r."date" DESC, r."createdAt" DESC, r."id" DESC LIMIT 1) n), '[]'::json)`;

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
