import type { Ctx } from '~/domain/context';
import type { DecisionFilter, DecisionSort } from '~/domain/register/decision-filter';
import { PAGE_SIZE } from '~/domain/register/page';
import { readSearchQuery } from '~/domain/search/query';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { decisionSeen, uuids } from '~/platform/db/visible/sql.server';
import { among, equalsId, tsquery } from '../register/conditions.server';
import type { Meant } from '../register/meant.server';

export type FoundDecisions = {
  ids: string[];
  total: number;
  /** Of all besluiten that this person may see, whatever the filter: what can be chosen in it. */
  overlegIds: string[];
  years: number[];
};

/**
 * Which besluiten the filter finds among those that this person may see: a page of them, or all for an export.
 * The stand is what domain/decision/standing.ts says it is.
 */
export async function decisionIds(
  ctx: Ctx,
  filter: DecisionFilter,
  choices: Meant,
  pages: 'one' | 'all',
): Promise<FoundDecisions> {
  const limit =
    pages === 'all'
      ? Prisma.empty
      : Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET least((${filter.page} - 1) * ${PAGE_SIZE}, greatest((SELECT count(*) FROM hits) - 1, 0) / ${PAGE_SIZE} * ${PAGE_SIZE})`;
  const rows = await db().$queryRaw<FoundDecisions[]>`
    WITH mine AS MATERIALIZED (
      SELECT d."id", d."overlegId", d."year", d."sequence", d."kind", d."withdrawnAt", d."lockedAt", d."replacesId", m."startsAt", o."sortOrder", o."shortName"
      FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId" JOIN "Overleg" o ON o."id" = d."overlegId"
      WHERE ${decisionSeen(ctx.actor)}
    ), seen AS (
      SELECT mine.*, CASE WHEN mine."withdrawnAt" IS NOT NULL THEN 'vervallen' WHEN mine."lockedAt" IS NULL THEN 'concept'
        WHEN later."id" IS NOT NULL THEN 'vervangen' ELSE 'vastgesteld' END AS "standing"
      FROM mine LEFT JOIN mine later ON later."replacesId" = mine."id" AND later."lockedAt" IS NOT NULL AND later."withdrawnAt" IS NULL
    ), hits AS ${among(Prisma.sql`seen`, conditions(filter, choices))}
    SELECT (SELECT count(*)::int FROM hits) AS "total",
      ARRAY(SELECT "id" FROM hits ORDER BY ${order(filter.sort)}, "id" ${limit}) AS "ids",
      ARRAY(SELECT DISTINCT "overlegId" FROM mine) AS "overlegIds",
      ARRAY(SELECT DISTINCT "year" FROM mine ORDER BY 1) AS "years"`;
  return rows[0] ?? { ids: [], total: 0, overlegIds: [], years: [] };
}

function conditions(filter: DecisionFilter, choices: Meant): (Prisma.Sql | undefined)[] {
  const query = readSearchQuery(filter.tekst ?? null);
  return [
    equalsId(Prisma.sql`"overlegId"`, choices.overlegId),
    named(choices.partyIds),
    named(choices.hoekPartyIds),
    werkgroep(choices.werkgroepId),
    maatregel(choices.maatregelId),
    filter.jaar === undefined ? undefined : Prisma.sql`"year" = ${filter.jaar}`,
    filter.soort && Prisma.sql`"kind" = ${filter.soort}::"DecisionKind"`,
    filter.stand && Prisma.sql`"standing" = ${filter.stand}`,
    query
      ? Prisma.sql`"id" IN (SELECT t."id" FROM "Decision" t WHERE t."words" @@ ${tsquery(query)})`
      : filter.tekst === undefined
        ? undefined
        : Prisma.sql`false`,
  ];
}

/** A party that took a position on it, or has an action from it. */
const named = (partyIds: string[] | undefined): Prisma.Sql | undefined =>
  partyIds &&
  Prisma.sql`"id" IN (SELECT p."decisionId" FROM "DecisionPosition" p WHERE p."partyId" = ANY(${uuids(partyIds)})
    UNION ALL SELECT a."decisionId" FROM "ActionItem" a JOIN "ActionRole" r ON r."actionItemId" = a."id"
      WHERE a."decisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AND r."partyId" = ANY(${uuids(partyIds)}))`;

/** About its taakopdracht, or about a maatregel that it works out. */
function werkgroep(id: string | null | undefined): Prisma.Sql | undefined {
  if (id === undefined) return undefined;
  if (id === null) return Prisma.sql`false`;
  return Prisma.sql`"id" IN (
    SELECT s."decisionId" FROM "DecisionSubject" s JOIN "TaakopdrachtVersion" t ON s."kind" = 'taakopdracht' AND t."id" = s."subjectId"
      WHERE t."werkgroepId" = ${id}::uuid
    UNION ALL SELECT s."decisionId" FROM "DecisionSubject" s JOIN "MaatregelWerkgroep" mw ON s."kind" = 'maatregel' AND mw."maatregelId" = s."subjectId"
      WHERE mw."werkgroepId" = ${id}::uuid)`;
}

/** About it, a new reeks for it, or with an action for it. */
function maatregel(id: string | null | undefined): Prisma.Sql | undefined {
  if (id === undefined) return undefined;
  if (id === null) return Prisma.sql`false`;
  return Prisma.sql`"id" IN (
    SELECT s."decisionId" FROM "DecisionSubject" s WHERE s."kind" = 'maatregel' AND s."subjectId" = ${id}::uuid
    UNION ALL SELECT v."decisionId" FROM "SeriesRevision" v WHERE v."decisionId" IS NOT NULL AND v."maatregelId" = ${id}::uuid
    UNION ALL SELECT a."decisionId" FROM "ActionItem" a JOIN "ActionMaatregel" am ON am."actionItemId" = a."id"
      WHERE a."decisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AND am."maatregelId" = ${id}::uuid)`;
}

function order({ by, descending }: DecisionSort): Prisma.Sql {
  const way = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const numbered = Prisma.sql`"sortOrder" ${way}, "shortName" ${way}, "year" ${way}, "sequence" ${way}`;
  switch (by) {
    case 'datum':
      return Prisma.sql`"startsAt" ${way}, ${numbered}`;
    case 'nummer':
      return numbered;
    case 'soort':
      return Prisma.sql`"kind" ${way}, "startsAt" DESC, ${numbered}`;
  }
}
