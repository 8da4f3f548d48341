import { formatDecisionNumber } from '~/domain/decision/number';
import { yearOf, type IsoDate } from '~/domain/dates/calendar';
import type { Tx } from '~/platform/db/client.server';

/**
 * The next number for life of this overleg and year (product rule 5). The counter's row stays locked until the
 * transaction ends: others wait, and a transaction that is rolled back gives its number back. No gaps, no doubles.
 */
export async function takeNumber(
  tx: Tx,
  overlegId: string,
  date: IsoDate,
): Promise<{ year: number; sequence: number; number: string }> {
  const year = yearOf(date);
  const rows = await tx.$queryRaw<{ last: number; prefix: string }[]>`
    INSERT INTO "DecisionCounter" AS c ("overlegId", "year", "last") VALUES (${overlegId}::uuid, ${year}, 1)
    ON CONFLICT ("overlegId", "year") DO UPDATE SET "last" = c."last" + 1
    RETURNING "last", (SELECT "decisionPrefix" FROM "Overleg" o WHERE o."id" = c."overlegId") AS "prefix"`;
  const row = rows[0];
  if (!row) throw new Error(`no counter for overleg ${overlegId}`);
  const sequence = row.last;
  return { year, sequence, number: formatDecisionNumber({ prefix: row.prefix, year, sequence }) };
}
