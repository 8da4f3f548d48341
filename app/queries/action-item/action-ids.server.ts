import type { Ctx } from '~/domain/context';
import type { ActionFilter, ActionSort } from '~/domain/register/action-filter';
import { PAGE_SIZE } from '~/domain/register/page';
import { readSearchQuery } from '~/domain/search/query';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { actionSeen, uuids } from '~/platform/db/visible/sql.server';
import { among, equalsId, tsquery } from '../register/conditions.server';
import type { Meant } from '../register/meant.server';
import { HEARD_SINCE, standCondition } from './stand-condition.server';

export type FoundActions = {
  ids: string[];
  total: number;
  /** Of all actions that this person may see, whatever the filter: what can be chosen in it. */
  overlegIds: string[];
  years: number[];
};

/** Which actions the filter finds among those that this person may see: a page of them, or all for an export. */
export async function actionIds(
  ctx: Ctx,
  filter: ActionFilter,
  choices: Meant,
  pages: 'one' | 'all',
): Promise<FoundActions> {
  const limit =
    pages === 'all'
      ? Prisma.empty
      : Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET least((${filter.page} - 1) * ${PAGE_SIZE}, greatest((SELECT count(*) FROM hits) - 1, 0) / ${PAGE_SIZE} * ${PAGE_SIZE})`;
  const rows = await db().$queryRaw<FoundActions[]>`
    WITH seen AS MATERIALIZED (
      SELECT a."id", a."title", a."theme", a."state", a."progress", a."overlegId", a."werkgroepId", a."deadline",
        ${filter.stand === undefined ? Prisma.empty : Prisma.sql`${HEARD_SINCE} AS "heardSince",`}
        coalesce(a."deadlineYear", extract(year FROM a."deadline")::int) AS "year",
        coalesce(a."latestYear", a."deadlineYear") AS "lastYear"
      FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId" WHERE ${actionSeen(ctx.actor)}
    ), hits AS ${among(Prisma.sql`seen`, conditions(ctx, filter, choices))}
    SELECT (SELECT count(*)::int FROM hits) AS "total",
      ARRAY(SELECT "id" FROM hits ORDER BY ${order(filter.sort)}, "id" ${limit}) AS "ids",
      ARRAY(SELECT DISTINCT "overlegId" FROM seen WHERE "overlegId" IS NOT NULL) AS "overlegIds",
      ARRAY(SELECT DISTINCT "year" FROM seen WHERE "year" IS NOT NULL ORDER BY 1) AS "years"`;
  return rows[0] ?? { ids: [], total: 0, overlegIds: [], years: [] };
}

function conditions(ctx: Ctx, filter: ActionFilter, choices: Meant): (Prisma.Sql | undefined)[] {
  const query = readSearchQuery(filter.tekst ?? null);
  return [
    equalsId(Prisma.sql`"overlegId"`, choices.overlegId),
    named(choices.partyIds),
    named(choices.hoekPartyIds),
    werkgroep(choices.werkgroepId),
    maatregel(choices.maatregelId),
    filter.jaar === undefined
      ? undefined
      : Prisma.sql`${filter.jaar} BETWEEN "year" AND coalesce("lastYear", "year")`,
    filter.stand && standCondition(filter.stand, ctx.now),
    query
      ? Prisma.sql`"id" IN (SELECT t."id" FROM "ActionItem" t WHERE t."words" @@ ${tsquery(query)})`
      : filter.tekst === undefined
        ? undefined
        : Prisma.sql`false`,
  ];
}

const named = (partyIds: string[] | undefined): Prisma.Sql | undefined =>
  partyIds &&
  Prisma.sql`"id" IN (SELECT r."actionItemId" FROM "ActionRole" r WHERE r."partyId" = ANY(${uuids(partyIds)}))`;

/** In its deelagenda, or for a maatregel that it works out. */
function werkgroep(id: string | null | undefined): Prisma.Sql | undefined {
  if (id === undefined) return undefined;
  if (id === null) return Prisma.sql`false`;
  return Prisma.sql`("werkgroepId" = ${id}::uuid OR "id" IN (SELECT am."actionItemId" FROM "ActionMaatregel" am
    JOIN "MaatregelWerkgroep" mw ON mw."maatregelId" = am."maatregelId" WHERE mw."werkgroepId" = ${id}::uuid))`;
}

function maatregel(id: string | null | undefined): Prisma.Sql | undefined {
  if (id === undefined) return undefined;
  if (id === null) return Prisma.sql`false`;
  return Prisma.sql`"id" IN (SELECT am."actionItemId" FROM "ActionMaatregel" am WHERE am."maatregelId" = ${id}::uuid)`;
}

/** A year alone lasts until its end. */
const DUE = Prisma.sql`coalesce("deadline", make_date(coalesce("lastYear", "year"), 12, 31))`;

function order({ by, descending }: ActionSort): Prisma.Sql {
  const column = {
    termijn: DUE,
    titel: Prisma.sql`lower("title")`,
    overleg: Prisma.sql`coalesce("theme", (SELECT o."shortName" FROM "Overleg" o WHERE o."id" = "overlegId"))`,
    stand: Prisma.sql`"state"`,
  }[by];
  return Prisma.sql`${column} ${descending ? Prisma.sql`DESC` : Prisma.sql`ASC`} NULLS LAST, ${DUE} NULLS LAST, "title"`;
}
