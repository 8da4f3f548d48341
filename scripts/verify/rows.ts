import type pg from 'pg';
import type { Checked } from './problem';

/** A query that finds what may not be: one row per problem, with what it is and what is wrong. */
type RowCheck = { name: string; count: string; find: string };

const subject = (table: string, owner: string) => `
  SELECT '${owner} ' || s."${owner === 'besluit' ? 'decisionId' : 'agendaItemId'}" AS "what",
    'verwijst naar ' || s."kind" || ' ' || s."subjectId" || ', die er niet is' AS "problem"
  FROM "${table}" s WHERE NOT CASE s."kind"
    WHEN 'taakopdracht' THEN EXISTS (SELECT 1 FROM "TaakopdrachtVersion" x WHERE x."id" = s."subjectId")
    WHEN 'maatregel' THEN EXISTS (SELECT 1 FROM "Maatregel" x WHERE x."id" = s."subjectId")
    WHEN 'actie' THEN EXISTS (SELECT 1 FROM "ActionItem" x WHERE x."id" = s."subjectId")
    WHEN 'besluit' THEN EXISTS (SELECT 1 FROM "Decision" x WHERE x."id" = s."subjectId")
    WHEN 'verslag' THEN EXISTS (SELECT 1 FROM "Meeting" x WHERE x."id" = s."subjectId")
    WHEN 'document' THEN EXISTS (SELECT 1 FROM "Document" x WHERE x."id" = s."subjectId")
    WHEN 'bouwsteen' THEN EXISTS (SELECT 1 FROM "BouwsteenVersion" x WHERE x."id" = s."subjectId")
    WHEN 'fiche' THEN EXISTS (SELECT 1 FROM "FicheVersion" x WHERE x."id" = s."subjectId")
    WHEN 'escalatie' THEN EXISTS (SELECT 1 FROM "Escalatie" x WHERE x."id" = s."subjectId")
    ELSE false END`;

const checks: RowCheck[] = [
  {
    name: 'nummers van besluiten',
    count: 'SELECT count(*)::int AS n FROM "Decision"',
    find: `
      SELECT d."number" AS "what", 'is nummer ' || d."sequence" || ' waar ' || d."place" || ' hoort' AS "problem" FROM (
        SELECT "number", "sequence", row_number() OVER (PARTITION BY "overlegId", "year" ORDER BY "sequence") AS "place"
        FROM "Decision") d WHERE d."sequence" <> d."place"
      UNION ALL
      SELECT o."shortName" || ' ' || c."year", 'de teller staat op ' || c."last" || ', niet op ' || count(d."id")
      FROM "DecisionCounter" c JOIN "Overleg" o ON o."id" = c."overlegId"
        LEFT JOIN "Decision" d ON d."overlegId" = c."overlegId" AND d."year" = c."year"
      GROUP BY o."shortName", c."overlegId", c."year", c."last" HAVING count(d."id") <> c."last"`,
  },
  {
    name: 'vastgestelde besluiten',
    count: `SELECT count(*)::int AS n FROM "Meeting" WHERE "minutesState" = 'vastgesteld'`,
    find: `
      SELECT d."number" AS "what", 'is niet op slot terwijl het verslag is vastgesteld' AS "problem"
      FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId" WHERE m."minutesState" = 'vastgesteld' AND d."lockedAt" IS NULL
      UNION ALL
      SELECT d."number", 'is op slot terwijl het verslag niet is vastgesteld'
      FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId" WHERE m."minutesState" <> 'vastgesteld' AND d."lockedAt" IS NOT NULL`,
  },
  {
    name: 'onderwerpen',
    count:
      'SELECT ((SELECT count(*) FROM "ItemSubject") + (SELECT count(*) FROM "DecisionSubject"))::int AS n',
    find: `${subject('ItemSubject', 'agendapunt')} UNION ALL ${subject('DecisionSubject', 'besluit')}`,
  },
  {
    name: 'agendapunten',
    count: 'SELECT count(*)::int AS n FROM "AgendaItem"',
    find: `
      SELECT 'agendapunt ' || i."id" AS "what", 'staat dieper dan één niveau' AS "problem"
      FROM "AgendaItem" i JOIN "AgendaItem" p ON p."id" = i."parentId" WHERE p."parentId" IS NOT NULL
      UNION ALL
      SELECT 'agendapunt ' || i."id", 'staat onder een punt van een andere vergadering'
      FROM "AgendaItem" i JOIN "AgendaItem" p ON p."id" = i."parentId" WHERE p."meetingId" IS DISTINCT FROM i."meetingId"
      UNION ALL
      SELECT 'agendapunt ' || i."id", 'staat op een vergadering van een ander overleg'
      FROM "AgendaItem" i JOIN "Meeting" m ON m."id" = i."meetingId" WHERE m."overlegId" <> i."overlegId"`,
  },
  {
    name: 'acties',
    count: 'SELECT count(*)::int AS n FROM "ActionItem"',
    find: `
      SELECT 'actie ' || a."id" AS "what", 'heeft geen verantwoordelijke partij' AS "problem" FROM "ActionItem" a
      WHERE NOT EXISTS (SELECT 1 FROM "ActionRole" r WHERE r."actionItemId" = a."id" AND r."kind" = 'verantwoordelijk')
      UNION ALL
      SELECT 'actie ' || a."id", 'dient geen maatregel en zegt niet waarom' FROM "ActionItem" a
      WHERE a."noMaatregelReason" IS NULL AND NOT EXISTS (SELECT 1 FROM "ActionMaatregel" l WHERE l."actionItemId" = a."id")`,
  },
  {
    name: 'reeksen',
    count: 'SELECT count(*)::int AS n FROM "SeriesRevision"',
    find: `
      SELECT 'reeks van ' || coalesce(m."code", m."name") AS "what",
        'heeft ' || count(c."year") || ' jaren, niet ' || (p."lastYear" - p."firstYear" + 1) AS "problem"
      FROM "SeriesRevision" r JOIN "Maatregel" m ON m."id" = r."maatregelId" JOIN "Programma" p ON p."id" = m."programmaId"
        LEFT JOIN "SeriesCell" c ON c."revisionId" = r."id" AND c."year" BETWEEN p."firstYear" AND p."lastYear"
      GROUP BY r."id", m."code", m."name", p."firstYear", p."lastYear" HAVING count(c."year") <> p."lastYear" - p."firstYear" + 1`,
  },
  {
    name: 'bouwstenen',
    count: 'SELECT count(*)::int AS n FROM "BouwsteenVersion"',
    find: `
      SELECT 'bouwsteen ' || b."number" || b."letter" AS "what",
        'is aanvaard in een versie die nooit is ingediend' AS "problem"
      FROM "Bouwsteen" b JOIN "BouwsteenVersion" v ON v."id" = b."acceptedVersionId" WHERE v."submittedAt" IS NULL
      UNION ALL
      SELECT 'bouwsteen ' || b."number" || b."letter", 'is aanvaard in een versie van een andere bouwsteen'
      FROM "Bouwsteen" b JOIN "BouwsteenVersion" v ON v."id" = b."acceptedVersionId" WHERE v."bouwsteenId" <> b."id"
      UNION ALL
      SELECT 'versie ' || v."id", 'is getoond of gedeeld maar nooit ingediend' FROM "BouwsteenVersion" v
      WHERE v."submittedAt" IS NULL AND (EXISTS (SELECT 1 FROM "BouwsteenShown" s WHERE s."bouwsteenVersionId" = v."id")
        OR EXISTS (SELECT 1 FROM "AchterbanShare" h WHERE h."bouwsteenVersionId" = v."id"))
      UNION ALL
      SELECT 'pakket ' || p."title", 'is verstuurd met een versie die nooit is ingediend'
      FROM "Package" p JOIN "PackageItem" i ON i."packageId" = p."id" JOIN "BouwsteenVersion" v ON v."id" = i."bouwsteenVersionId"
      WHERE p."sentAt" IS NOT NULL AND v."submittedAt" IS NULL`,
  },
  {
    name: 'fiches',
    count: 'SELECT count(*)::int AS n FROM "FicheVersion"',
    find: `
      SELECT 'fiche ' || f."title" AS "what", 'hoort bij een versie die nooit is ingediend' AS "problem"
      FROM "FicheVersion" x JOIN "Fiche" f ON f."id" = x."ficheId" JOIN "BouwsteenVersion" v ON v."id" = x."bouwsteenVersionId"
      WHERE v."submittedAt" IS NULL
      UNION ALL
      SELECT 'fiche ' || f."title", 'hoort bij een versie van een andere bouwsteen'
      FROM "FicheVersion" x JOIN "Fiche" f ON f."id" = x."ficheId" JOIN "BouwsteenVersion" v ON v."id" = x."bouwsteenVersionId"
      WHERE v."bouwsteenId" <> f."bouwsteenId"
      UNION ALL
      SELECT 'fiche ' || f."title", 'verwijst naar een reeks die geen voorstel is'
      FROM "FicheVersion" x JOIN "Fiche" f ON f."id" = x."ficheId" JOIN "SeriesRevision" r ON r."id" = x."revisionId"
      WHERE r."kind" <> 'proposal'`,
  },
];

export async function checkRows(client: pg.ClientBase): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const { name, count, find } of checks) {
    const looked = (await client.query<{ n: number }>(count)).rows[0]?.n ?? 0;
    const { rows } = await client.query<{ what: string; problem: string }>(find);
    checked.push({ name, looked, problems: rows });
  }
  return checked;
}
