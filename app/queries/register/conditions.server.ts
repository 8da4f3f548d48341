import type { SearchQuery } from '~/domain/search/query';
import { Prisma } from '~/platform/db/generated/client';

/** Conditions joined by AND; without any it is true. */
export const all = (conditions: readonly (Prisma.Sql | undefined)[]): Prisma.Sql => {
  const asked = conditions.filter((one) => one !== undefined);
  return asked.length === 0 ? Prisma.sql`true` : Prisma.join(asked, ' AND ');
};

/** The tsquery of what was typed: the words in Dutch, and the same words as beginnings. */
export const tsquery = ({ web, beginnings }: SearchQuery): Prisma.Sql =>
  Prisma.sql`(websearch_to_tsquery('pg_catalog.dutch', ${web}) || to_tsquery('pg_catalog.dutch', ${beginnings}))`;

/** "column = id"; undefined when not asked, false for what doesn't exist. */
export const equalsId = (column: Prisma.Sql, id: string | null | undefined): Prisma.Sql | undefined => {
  if (id === undefined) return undefined;
  return id === null ? Prisma.sql`false` : Prisma.sql`${column} = ${id}::uuid`;
};
