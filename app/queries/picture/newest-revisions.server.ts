import type { Actor } from '~/domain/access/actor';
import type { IsoDate } from '~/domain/dates/calendar';
import type { RevisionKind } from '~/domain/amount-series/revision';
import type { StoredCell } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';

export type NewestRevision = {
  id: string;
  maatregelId: string;
  kind: RevisionKind;
  date: Date;
  reason: string;
  cells: StoredCell[];
};

/**
 * Of each maatregel of the programma the newest award, the newest besluit and what each party reported last, as known on
 * that day; proposals count in no picture. One statement, however many revisions there are.
 */
export async function newestRevisions(
  { programmaId }: Actor,
  tabel: number,
  zoals: IsoDate | null,
): Promise<Map<string, NewestRevision[]>> {
  const rows = await db().$queryRaw<NewestRevision[]>`
    WITH newest AS (
      SELECT DISTINCT ON (r."maatregelId", r."kind", r."partyId") r."id", r."maatregelId", r."kind", r."date", r."reason", r."createdAt"
      FROM "SeriesRevision" r JOIN "Maatregel" m ON m."id" = r."maatregelId"
      WHERE m."programmaId" = ${programmaId}::uuid AND m."tabel" = ${tabel} AND r."kind" <> 'proposal'
        AND r."date" <= ${zoals ?? '9999-12-31'}::date
      ORDER BY r."maatregelId", r."kind", r."partyId", r."date" DESC, r."createdAt" DESC, r."id" DESC
    )
    SELECT n."id", n."maatregelId", n."kind"::text AS "kind", n."date", n."reason",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands",
        'literal', c."literal", 'doubt', c."doubt") ORDER BY c."year")
        FROM "SeriesCell" c WHERE c."revisionId" = n."id"), '[]') AS "cells"
    FROM newest n ORDER BY n."date", n."createdAt", n."id"`;
  const found = new Map<string, NewestRevision[]>();
  for (const row of rows) {
    const list = found.get(row.maatregelId);
    if (list) list.push(row);
    else found.set(row.maatregelId, [row]);
  }
  return found;
}
