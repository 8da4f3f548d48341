import type { SearchQuery } from '~/domain/search/query';
import { Prisma } from '~/platform/db/generated/client';

/**
 * The body of a CTE: the rows of another that meet every condition that is asked. Without any it is that other one itself,
 * not a copy of all its rows.
 */
export const among = (rows: Prisma.Sql, conditions: readonly (Prisma.Sql | undefined)[]): Prisma.Sql => {
  const asked = conditions.filter((one) => one !== undefined);
  return asked.length === 0
    ? Prisma.sql`NOT MATERIALIZED (SELECT * FROM ${rows})`
    : Prisma.sql`MATERIALIZED (SELECT * FROM ${rows} WHERE ${Prisma.join(asked, ' AND ')})`;
};

/** The tsquery of what was typed: the words in Dutch, and the same words as beginnings. */
export const tsquery = ({ web, beginnings }: SearchQuery): Prisma.Sql =>
  Prisma.sql`(websearch_to_tsquery('pg_catalog.dutch', ${web}) || to_tsquery('pg_catalog.dutch', ${beginnings}))`;

/** "column = id"; undefined when not asked, false for what doesn't exist. */
export const equalsId = (column: Prisma.Sql, id: string | null | undefined): Prisma.Sql | undefined => {
  if (id === undefined) return undefined;
  return id === null ? Prisma.sql`false` : Prisma.sql`${column} = ${id}::uuid`;
};
