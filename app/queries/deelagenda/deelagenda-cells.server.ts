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
  const asked = conditions(ctx, filter, choices);
  const asTable = filter.als === 'tabel';
  const page = asTable
    ? Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET least((${filter.pagina} - 1) * ${PAGE_SIZE}, greatest((SELECT sum("found") FROM counted) - 1, 0)::bigint / ${PAGE_SIZE} * ${PAGE_SIZE})`
    : Prisma.sql`LIMIT 0`;
  const inDeelagenda = Prisma.sql`a."origin" = 'deelagenda' AND a."parentId" IS NULL AND a."withdrawnAt" IS NULL
    AND ${equalsId(Prisma.sql`a."werkgroepId"`, werkgroepId) ?? Prisma.sql`true`}`;
  const rows = await db().$queryRaw<CountedDeelagenda[]>`
    WITH seen AS MATERIALIZED (
      SELECT a."id", coalesce(a."theme", '') COLLATE "C" AS "theme", a."state", a."progress", a."deadline", a."position", ${HEARD_SINCE} AS "heardSince",
        coalesce(a."deadlineYear", extract(year FROM a."deadline")::int) AS "year",
        coalesce(a."latestYear", a."deadlineYear") AS "lastYear"
      FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE ${actionSeen(actor)} AND ${inDeelagenda}
    ), hits AS ${among(Prisma.sql`seen`, asked)},
    counted AS MATERIALIZED (SELECT "theme", "year", count(*)::int AS "total", count(*) FILTER (WHERE ${all(asked)})::int AS "found",
      count(*) FILTER (WHERE ${standCondition('te_laat', now)}) AS "late",
      count(*) FILTER (WHERE ${standCondition('stil', now)}) AS "silent",
      count(*) FILTER (WHERE ${named([...actor.actingParties], undefined)}) AS "ours" FROM seen GROUP BY 1, 2),
    room AS (SELECT CASE WHEN ${asTable} THEN 0 WHEN sum("found") <= ${MOST_CARDS} THEN ${MOST_CARDS}
      ELSE greatest(1, ${MOST_CARDS} / count(*)) END AS "n" FROM counted WHERE "found" > 0),
    ranked AS (SELECT "id", "theme", "year", row_number() OVER (PARTITION BY "year", "theme" ORDER BY "position", "id") AS "n" FROM hits),
    firsts AS MATERIALIZED (SELECT "theme", "year", jsonb_agg("id" ORDER BY "n") AS "ids" FROM ranked WHERE "n" <= (SELECT "n" FROM room) GROUP BY 1, 2)
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('theme', c."theme", 'year', c."year", 'total', c."total", 'found', c."found",
          'ids', coalesce(f."ids", '[]'::jsonb))), '[]'::jsonb)
        FROM counted c LEFT JOIN firsts f ON f."theme" = c."theme" AND f."year" IS NOT DISTINCT FROM c."year") AS "cells",
      ARRAY(SELECT "id" FROM hits ORDER BY "year" NULLS LAST, "theme", "position", "id" ${page}) AS "pageIds",
      (SELECT coalesce(sum("late"), 0)::int FROM counted) AS "late",
      (SELECT coalesce(sum("silent"), 0)::int FROM counted) AS "silent",
      (SELECT coalesce(sum("ours"), 0)::int FROM counted) AS "ours",
      ARRAY(SELECT t."id" FROM "Maatregel" t WHERE t."programmaId" = ${actor.programmaId}::uuid AND EXISTS (SELECT 1 FROM "ActionMaatregel" am
        JOIN "ActionItem" a ON a."id" = am."actionItemId" WHERE am."maatregelId" = t."id" AND ${inDeelagenda})) AS "maatregelIds"`;
  return rows[0] ?? nothing;
}

const all = (asked: readonly Prisma.Sql[]): Prisma.Sql =>
  asked.length === 0 ? Prisma.sql`true` : Prisma.join([...asked], ' AND ');

function conditions(ctx: Ctx, filter: DeelagendaFilter, choices: Meant): Prisma.Sql[] {
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
  ].filter((one) => one !== undefined);
}

/** Named on the action or on one of its parts. */
function named(partyIds: readonly string[], rol: DeelagendaFilter['rol']): Prisma.Sql {
  const kind =
    rol === undefined ? Prisma.empty : Prisma.sql`AND r."kind" = ${roleKindOf[rol]}::"ActionRoleKind"`;
  return Prisma.sql`"id" IN (SELECT coalesce(x."parentId", x."id") FROM "ActionRole" r
    JOIN "ActionItem" x ON x."id" = r."actionItemId" WHERE r."partyId" = ANY(${uuids(partyIds)}) ${kind})`;
}
