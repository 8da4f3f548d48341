import { amsterdamDate } from '~/domain/dates/amsterdam';
import { bouwsteenStates } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import type { BouwsteenFilter, BouwsteenSort } from '~/domain/register/bouwsteen-filter';
import { PAGE_SIZE } from '~/domain/register/page';
import { readSearchQuery } from '~/domain/search/query';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { bouwsteenSeen } from '~/platform/db/visible/sql.server';
import { bouwsteenKnown } from '~/platform/db/bouwsteen/known-state.server';
import { among, tsquery } from '../register/conditions.server';

export type FoundBouwstenen = {
  ids: string[];
  total: number;
  /** Of which something is announced, whatever the filter: what can be chosen in it. */
  werkgroepen: { key: string; name: string }[];
};

/** Which bouwstenen the filter finds, by the state that this person knows: a page of them, or all for an export. */
export async function bouwsteenIds(
  ctx: Ctx,
  filter: BouwsteenFilter,
  pages: 'one' | 'all',
): Promise<FoundBouwstenen> {
  const limit =
    pages === 'all'
      ? Prisma.empty
      : Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET least((${filter.page} - 1) * ${PAGE_SIZE}, greatest((SELECT count(*) FROM hits) - 1, 0) / ${PAGE_SIZE} * ${PAGE_SIZE})`;
  const rows = await db().$queryRaw<FoundBouwstenen[]>`
    WITH seen AS MATERIALIZED (
      SELECT b."id", b."number", b."letter", b."kind", b."due", b."words", b."withdrawnAt" IS NOT NULL AS "withdrawn", w."key" AS "werkgroep",
        w."name", w."sortOrder", ${bouwsteenKnown(ctx.actor)} AS "state"
      FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId" WHERE ${bouwsteenSeen(ctx.actor)}
    ), hits AS ${among(Prisma.sql`seen`, conditions(filter, amsterdamDate(ctx.now)))}
    SELECT (SELECT count(*)::int FROM hits) AS "total",
      ARRAY(SELECT "id" FROM hits ORDER BY ${order(filter.sort)}, "id" ${limit}) AS "ids",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', x."werkgroep", 'name', x."name") ORDER BY x."sortOrder", x."name"), '[]'::jsonb)
        FROM (SELECT DISTINCT "werkgroep", "name", "sortOrder" FROM seen) x) AS "werkgroepen"`;
  return rows[0] ?? { ids: [], total: 0, werkgroepen: [] };
}

function conditions(filter: BouwsteenFilter, today: string): (Prisma.Sql | undefined)[] {
  const { werkgroep, soort, stand, tekst } = filter;
  const query = readSearchQuery(tekst ?? null);
  return [
    stand === 'ingetrokken' ? Prisma.sql`"withdrawn"` : Prisma.sql`NOT "withdrawn"`,
    werkgroep === undefined ? undefined : Prisma.sql`"werkgroep" = ${werkgroep}`,
    soort && Prisma.sql`"kind" = ${soort}::"BouwsteenKind"`,
    stand === 'te_laat'
      ? Prisma.sql`"due" < ${today}::date AND "state" IN ('aangekondigd', 'in_bewerking', 'teruggelegd')`
      : bouwsteenStates.some((state) => state === stand)
        ? Prisma.sql`"state" = ${stand}`
        : undefined,
    query ? Prisma.sql`"words" @@ ${tsquery(query)}` : tekst === undefined ? undefined : Prisma.sql`false`,
  ];
}

function order({ by, descending }: BouwsteenSort): Prisma.Sql {
  const way = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const numbered = Prisma.sql`"number" ${way}, "letter" ${way}`;
  switch (by) {
    case 'nummer':
      return numbered;
    case 'werkgroep':
      return Prisma.sql`"sortOrder" ${way}, "name" ${way}, ${numbered}`;
    case 'termijn':
      return Prisma.sql`"due" ${way} NULLS LAST, ${numbered}`;
    case 'stand':
      return Prisma.sql`array_position(${[...bouwsteenStates]}::text[], "state") ${way}, ${numbered}`;
  }
}
