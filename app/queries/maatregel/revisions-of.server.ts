import type { RevisionKind } from '~/domain/amount-series/revision';
import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import type { StoredCell } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { revisionSeen } from '~/platform/db/visible/sql.server';

type RevisionRow = {
  id: string;
  kind: RevisionKind;
  date: Date;
  reason: string;
  source: unknown;
  decisionId: string | null;
  /** Of a realised reeks: who reported it. */
  partyName: string | null;
  cells: StoredCell[];
};

/**
 * The revisions of a reeks that this person may see, of those known on `zoals`, by date and those of one day in the order in
 * which they were recorded. One statement.
 */
export async function revisionsOf(
  { actor }: Ctx,
  maatregelId: string,
  zoals: IsoDate | null,
): Promise<RevisionRow[]> {
  const known = zoals === null ? Prisma.sql`true` : Prisma.sql`r."date" <= ${zoals}::date`;
  return db().$queryRaw<RevisionRow[]>`
    SELECT r."id", r."kind"::text AS "kind", r."date", r."reason", r."source", r."decisionId", p."shortName" AS "partyName",
      coalesce((SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands",
        'literal', c."literal", 'doubt', c."doubt") ORDER BY c."year")
        FROM "SeriesCell" c WHERE c."revisionId" = r."id"), '[]'::jsonb) AS "cells"
    FROM "SeriesRevision" r JOIN "Maatregel" t ON t."id" = r."maatregelId" LEFT JOIN "Party" p ON p."id" = r."partyId"
    WHERE r."maatregelId" = ${maatregelId}::uuid AND ${known} AND ${revisionSeen(actor)}
    ORDER BY r."date", r."createdAt", r."id"`;
}
