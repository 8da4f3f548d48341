import type { Ctx } from '~/domain/context';
import { roleKindOf, type DeelagendaFilter } from '~/domain/deelagenda/filter';
import { MOST_CARDS, type CountedCell } from '~/domain/deelagenda/matrix';
import { PAGE_SIZE } from '~/domain/register/page';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { actionSeen, uuids } from '~/platform/db/visible/sql.server';
import { HEARD_SINCE, standCondition } from '../action-item/stand-condition.server';
import { among, equalsId } from '../register/conditions.server';
import type { Meant } from '../register/meant.server';

/** What a deelagenda holds by theme and year, and which of it the filter finds. */
export type CountedDeelagenda = {
  cells: CountedCell[];
  /** One page of what is found, for the list; empty for the board. */
  pageIds: string[];
  late: number;
  silent: number;
  ours: number;
  maatregelIds: string[];
};

const nothing: CountedDeelagenda = {
  cells: [],
  pageIds: [],
  late: 0,
  silent: 0,
  ours: 0,
  maatregelIds: [],
};

/** In one statement, however many actions there are: beyond MOST_CARDS each cell names only its first few. */
export async function deelagendaCells(
  ctx: Ctx,
  werkgroepId: string | undefined,
  filter: DeelagendaFilter,
  choices: Meant,
): Promise<CountedDeelagenda> {
  const { actor, now } = ctx;
  const page =
    filter.als === 'tabel'
      ? Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET least((${filter.pagina} - 1) * ${PAGE_SIZE}, greatest((SELECT count(*) FROM hits) - 1, 0) / ${PAGE_SIZE} * ${PAGE_SIZE})`
      : Prisma.sql`LIMIT 0`;
  const rows = await db().$queryRaw<CountedDeelagenda[]>`
    WITH seen AS MATERIALIZED (
      SELECT a."id", coalesce(a."theme", '') AS "theme", a."state", a."progress", a."deadline", a."position", ${HEARD_SINCE} AS "heardSince",
        coalesce(a."deadlineYear", extract(year FROM a."deadline")::int) AS "year",
        coalesce(a."latestYear", a."deadlineYear") AS "lastYear"
      FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE ${actionSeen(actor)} AND a."origin" = 'deelagenda' AND a."parentId" IS NULL AND a."withdrawnAt" IS NULL
        AND ${equalsId(Prisma.sql`a."werkgroepId"`, werkgroepId) ?? Prisma.sql`true`}
    ), hits AS ${among(Prisma.sql`seen`, conditions(ctx, filter, choices))},
    total AS (SELECT "theme", "year", count(*)::int AS "total" FROM seen GROUP BY 1, 2),
    found AS (SELECT "theme", "year", count(*)::int AS "found" FROM hits GROUP BY 1, 2),
    ranked AS (SELECT "id", "theme", "year", row_number() OVER (PARTITION BY "theme", "year" ORDER BY "position", "id") AS "n" FROM hits),
    room AS (SELECT CASE WHEN ${filter.als === 'tabel'} THEN 0 WHEN coalesce(sum("found"), 0) <= ${MOST_CARDS} THEN ${MOST_CARDS}
      ELSE greatest(1, ${MOST_CARDS} / count(*)) END AS "n" FROM found),
    firsts AS (SELECT "theme", "year", jsonb_agg("id" ORDER BY "n") AS "ids" FROM ranked WHERE "n" <= (SELECT "n" FROM room) GROUP BY 1, 2)
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('theme', t."theme", 'year', t."year", 'total', t."total",
          'found', coalesce(f."found", 0), 'ids', coalesce(i."ids", '[]'::jsonb))), '[]'::jsonb)
        FROM total t LEFT JOIN found f ON f."theme" = t."theme" AND f."year" IS NOT DISTINCT FROM t."year"
        LEFT JOIN firsts i ON i."theme" = t."theme" AND i."year" IS NOT DISTINCT FROM t."year") AS "cells",
      ARRAY(SELECT "id" FROM hits ORDER BY "year" NULLS LAST, "theme", "position", "id" ${page}) AS "pageIds",
      (SELECT count(*)::int FROM seen WHERE ${standCondition('te_laat', now)}) AS "late",
      (SELECT count(*)::int FROM seen WHERE ${standCondition('stil', now)}) AS "silent",
      (SELECT count(*)::int FROM seen WHERE ${named([...actor.actingParties], undefined)}) AS "ours",
      ARRAY(SELECT DISTINCT am."maatregelId" FROM "ActionMaatregel" am JOIN seen ON seen."id" = am."actionItemId") AS "maatregelIds"`;
  return rows[0] ?? nothing;
}

function conditions(ctx: Ctx, filter: DeelagendaFilter, choices: Meant): (Prisma.Sql | undefined)[] {
  const { maatregelId } = choices;
  return [
    choices.partyIds && named(choices.partyIds, filter.rol),
    choices.hoekPartyIds && named(choices.hoekPartyIds, filter.rol),
    maatregelId === undefined
      ? undefined
      : maatregelId === null
        ? Prisma.sql`false`
        : Prisma.sql`"id" IN (SELECT coalesce(x."parentId", x."id") FROM "ActionMaatregel" am
            JOIN "ActionItem" x ON x."id" = am."actionItemId" WHERE am."maatregelId" = ${maatregelId}::uuid)`,
    filter.thema === undefined ? undefined : Prisma.sql`"theme" = ${filter.thema}`,
    filter.jaar === undefined ? undefined : Prisma.sql`"year" = ${filter.jaar}`,
    filter.stand && standCondition(filter.stand, ctx.now),
  ];
}

/** Named on the action or on one of its parts. */
function named(partyIds: readonly string[], rol: DeelagendaFilter['rol']): Prisma.Sql {
  const kind =
    rol === undefined ? Prisma.empty : Prisma.sql`AND r."kind" = ${roleKindOf[rol]}::"ActionRoleKind"`;
  return Prisma.sql`"id" IN (SELECT coalesce(x."parentId", x."id") FROM "ActionRole" r
    JOIN "ActionItem" x ON x."id" = r."actionItemId" WHERE r."partyId" = ANY(${uuids(partyIds)}) ${kind})`;
}
