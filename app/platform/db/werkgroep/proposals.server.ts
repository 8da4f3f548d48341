import { werkgroepenOf, type Actor } from '~/domain/access/actor';
import type { IsoDate } from '~/domain/dates/calendar';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { FicheKind } from '~/domain/fiche/kinds';
import { readSeries } from '~/domain/maatregel/read-series';
import type { Proposal } from '~/domain/werkgroep/proposal';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';
import { bouwsteenVersionSeen, uuids } from '../visible/sql.server';

/** A proposal with where it stands. */
export type ProposalSeen = Proposal & {
  title: string;
  /** Label as "3a". */
  bouwsteen: string;
  werkgroepId: string;
  werkgroep: string;
  /** Version of the bouwsteen; null while it is being written. */
  version: number | null;
};

type Cells = Parameters<typeof readSeries>[0];

type Row = {
  ficheId: string;
  bouwsteenId: string;
  kind: FicheKind;
  maatregelId: string | null;
  insteadOfId: string | null;
  title: string;
  bouwsteen: string;
  werkgroepId: string;
  werkgroep: string;
  createdAt: Date;
  cells: Cells | null;
};

/**
 * What fiches propose as yield in the newest submitted version of their bouwsteen that this person may see; a fiche that
 * a later version left out proposes nothing more. With a day: as it was then. One statement.
 */
export async function submittedProposals(
  tx: Db | Tx,
  actor: Actor,
  zoals: IsoDate | null = null,
): Promise<ProposalSeen[]> {
  const after = (column: Prisma.Sql) =>
    zoals === null
      ? Prisma.sql`false`
      : Prisma.sql`(${column} AT TIME ZONE 'Europe/Amsterdam')::date > ${zoals}::date`;
  const rows = await tx.$queryRaw<(Row & { version: number; submittedAt: Date })[]>`
    WITH newest AS (
      SELECT DISTINCT ON (bv."bouwsteenId") bv."id", bv."bouwsteenId", bv."number" AS "version", bv."submittedAt",
        b."number" || b."letter" AS "bouwsteen", w."id" AS "werkgroepId", w."name" AS "werkgroep"
      FROM "BouwsteenVersion" bv JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId" JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
      WHERE (b."withdrawnAt" IS NULL OR ${after(Prisma.sql`b."withdrawnAt"`)}) AND bv."submittedAt" IS NOT NULL
        AND EXISTS (SELECT 1 FROM "Fiche" f WHERE f."bouwsteenId" = b."id") AND NOT ${after(Prisma.sql`bv."submittedAt"`)} AND ${bouwsteenVersionSeen(actor)}
      ORDER BY bv."bouwsteenId", bv."number" DESC
    )
    SELECT n."bouwsteenId", n."version", n."submittedAt", n."bouwsteen", n."werkgroepId", n."werkgroep",
      f."id" AS "ficheId", f."createdAt", fv."snapshot" ->> 'title' AS "title", fv."snapshot" ->> 'kind' AS "kind",
      fv."snapshot" -> 'maatregel' ->> 'id' AS "maatregelId", fv."snapshot" -> 'insteadOf' ->> 'id' AS "insteadOfId",
      (SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands", 'literal', c."literal", 'doubt', c."doubt"))
        FROM "SeriesCell" c WHERE c."revisionId" = fv."revisionId") AS "cells"
    FROM newest n JOIN "FicheVersion" fv ON fv."bouwsteenVersionId" = n."id" JOIN "Fiche" f ON f."id" = fv."ficheId"
    WHERE fv."revisionId" IS NOT NULL`;
  return rows.map(({ submittedAt, createdAt, cells, ...row }) => ({
    ...row,
    submittedOn: amsterdamDate(submittedAt),
    order: `${submittedAt.toISOString()} ${createdAt.toISOString()}`,
    series: readSeries(cells ?? []).series,
  }));
}

/**
 * What the own werkgroepen are writing: their bouwstenen that are worked on, with the fiches in them as they stand. No
 * statement for who is in none.
 */
export async function writtenProposals(
  tx: Db | Tx,
  actor: Actor,
): Promise<{ open: Set<string>; proposals: ProposalSeen[] }> {
  const own = werkgroepenOf(actor);
  if (own.length === 0) return { open: new Set(), proposals: [] };
  const rows = await tx.$queryRaw<(Omit<Row, 'ficheId'> & { ficheId: string | null })[]>`
    SELECT b."id" AS "bouwsteenId", b."number" || b."letter" AS "bouwsteen", w."id" AS "werkgroepId", w."name" AS "werkgroep",
      f."id" AS "ficheId", f."createdAt", f."title", f."kind"::text AS "kind", f."maatregelId", f."insteadOfId",
      (SELECT jsonb_agg(jsonb_build_object('year', c."year", 'kind', c."kind", 'thousands', c."thousands", 'literal', c."literal", 'doubt', c."doubt"))
        FROM "FicheCell" c WHERE c."ficheId" = f."id" AND c."row" = 'opbrengst') AS "cells"
    FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
      LEFT JOIN "Fiche" f ON f."bouwsteenId" = b."id" AND f."withdrawnAt" IS NULL
    WHERE b."programmaId" = ${actor.programmaId}::uuid AND b."werkgroepId" = ANY(${uuids(own)}) AND b."withdrawnAt" IS NULL
      AND b."state" IN ('aangekondigd', 'in_bewerking', 'teruggelegd')`;
  return {
    open: new Set(rows.map(({ bouwsteenId }) => bouwsteenId)),
    proposals: rows.flatMap(({ ficheId, createdAt, cells, ...row }) =>
      ficheId === null
        ? []
        : [
            {
              ...row,
              ficheId,
              version: null,
              submittedOn: null,
              order: createdAt.toISOString(),
              series: readSeries(cells ?? []).series,
            },
          ],
    ),
  };
}
