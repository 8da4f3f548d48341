import type pg from 'pg';
import { NOW } from './size';

/** As many maatregelen as the aims of speed for money are about, what the world brings included, and what each was said to yield. */
const MAATREGELEN = 200;
const REVISIONS = 20;

const OF_PROGRAMMA = `bench_money g JOIN "Maatregel" m ON m."programmaId" = g."programmaId"`;

/**
 * 200 maatregelen of 20 revisions each: an award, then what was decided and what was realised by turns. Every fifth cell
 * is PM, and what lies ahead was not realised. Each maatregel that is added is served by some of the actions there are.
 */
export async function makeMoney(client: pg.ClientBase, programmaId: string): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE bench_money AS SELECT '${programmaId}'::uuid AS "programmaId", '${NOW.toISOString()}'::timestamptz AS "now",
      (SELECT "id" FROM "Party" WHERE "programmaId" = '${programmaId}'::uuid AND "key" = 'vng') AS "partyId"`);
  for (const statement of statements) await client.query(statement);
  await client.query('DROP TABLE bench_money');
}

const statements = [
  `INSERT INTO "Maatregel" ("id", "programmaId", "key", "code", "name", "tabel", "sortOrder")
   SELECT md5('maatregel' || n)::uuid, g."programmaId", 'groot-' || n, 'G' || n, 'Grote maatregel ' || n, 1 + n % 2, 100 + n
   FROM bench_money g, generate_series(1, ${MAATREGELEN}
     - (SELECT count(*)::int FROM "Maatregel" x JOIN bench_money y ON y."programmaId" = x."programmaId")) n`,
  `INSERT INTO "MaatregelWerkgroep" ("maatregelId", "werkgroepId")
   SELECT m."id", w."id" FROM ${OF_PROGRAMMA}
     JOIN (SELECT "id", "programmaId", row_number() OVER (ORDER BY "sortOrder", "id") - 1 AS "n", count(*) OVER () AS "all"
       FROM "Werkgroep") w ON w."programmaId" = g."programmaId" AND w."n" = m."sortOrder" % w."all"
   WHERE m."key" LIKE 'groot-%'`,
  `INSERT INTO "SeriesRevision" ("id", "maatregelId", "kind", "date", "reason", "partyId", "createdAt")
   SELECT md5(m."id"::text || 'reeks' || n)::uuid, m."id",
     (CASE WHEN n = 1 THEN 'award' WHEN n % 2 = 0 THEN 'decision' ELSE 'realised' END)::"RevisionKind",
     date '2021-06-03' + 70 * n, 'Reeks ' || n, CASE WHEN n > 1 AND n % 2 = 1 THEN g."partyId" END, g."now" - (${REVISIONS} - n) * interval '70 days'
   FROM ${OF_PROGRAMMA}, generate_series(1, ${REVISIONS}) n
   WHERE n > (SELECT count(*) FROM "SeriesRevision" r WHERE r."maatregelId" = m."id")`,
  `INSERT INTO "SeriesCell" ("revisionId", "year", "kind", "thousands")
   SELECT r."id", y, c."kind"::"CellKind", CASE WHEN c."kind" = 'amount' THEN 500 * (y - 2021) + length(r."reason") * 100 END
   FROM ${OF_PROGRAMMA} JOIN "SeriesRevision" r ON r."maatregelId" = m."id" AND r."reason" LIKE 'Reeks %', generate_series(2022, 2028) y,
     LATERAL (SELECT CASE WHEN r."kind" = 'realised' AND y >= extract(year FROM g."now") THEN 'onbekend'
       WHEN (y + m."sortOrder") % 5 = 0 THEN 'pm' ELSE 'amount' END AS "kind") c`,
  `INSERT INTO "ActionMaatregel" ("actionItemId", "maatregelId")
   SELECT a."id", m."id" FROM ${OF_PROGRAMMA}
     JOIN (SELECT "id", "programmaId", row_number() OVER (ORDER BY "id") % ${MAATREGELEN} AS "n" FROM "ActionItem" WHERE "noMaatregelReason" IS NULL) a
       ON a."programmaId" = g."programmaId" AND a."n" = m."sortOrder" % ${MAATREGELEN}
   WHERE m."key" LIKE 'groot-%' ON CONFLICT DO NOTHING`,
];
