import type pg from 'pg';
import { NOW } from './size';

/** A werkgroep that delivered as much as one ever will: the aims of speed for deliveries are measured on it. */
export const LARGE_WERKGROEP = 'grote-werkgroep';

const BOUWSTENEN = 50;
const VERSIONS = 20;
const MEMBERS = 20;
const MEETINGS = 40;
const REMARKS = 200;

const OF_LARGE = `bench_given g JOIN "Bouwsteen" b ON b."werkgroepId" = g."werkgroepId"`;

/**
 * The werkgroep with its members, meetings and questions, 50 bouwstenen of 20 versions with a file and all required parts
 * each, a fiche in every bouwsteen as it was submitted each time, a package of all of them and a consultation. Ids follow
 * from their names, so that the world is the same each time it is made.
 */
export async function makeDeliveries(client: pg.ClientBase, programmaId: string): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE bench_given AS SELECT '${programmaId}'::uuid AS "programmaId",
      (SELECT "id" FROM "Overleg" WHERE "key" = 'boha') AS "overlegId", '${NOW.toISOString()}'::timestamptz AS "now",
      md5('werkgroep')::uuid AS "werkgroepId", md5('package')::uuid AS "packageId", md5('consultation')::uuid AS "consultationId",
      (SELECT "sha256" FROM "File" ORDER BY "sha256" LIMIT 1) AS "sha256",
      (SELECT "snapshot" FROM "FicheVersion" ORDER BY length("snapshot"::text) DESC, "id" LIMIT 1) AS "snapshot",
      (SELECT "id" FROM "CentraleOpdrachtVersion" WHERE "state" = 'vastgesteld' ORDER BY "number" DESC LIMIT 1) AS "opdrachtId"`);
  for (const statement of [...werkgroep, ...bouwstenen, ...fiches, ...together])
    await client.query(statement);
  await client.query('DROP TABLE bench_given');
}

const werkgroep = [
  `INSERT INTO "Werkgroep" ("id", "programmaId", "overlegId", "key", "name", "shortName", "sortOrder")
   SELECT "werkgroepId", "programmaId", "overlegId", '${LARGE_WERKGROEP}', 'Grote werkgroep', 'Groot', 900 FROM bench_given`,
  `INSERT INTO "WerkgroepMember" ("id", "werkgroepId", "partyId", "function", "perspectief", "role", "from")
   SELECT md5('lid' || n)::uuid, g."werkgroepId", p."id", 'lid ' || n || ' namens ' || p."shortName", coalesce(p."hoek"::text, 'advies')::"Perspectief",
     (CASE WHEN n = 1 THEN 'voorzitter' WHEN n = 2 THEN 'secretaris' ELSE 'lid' END)::"WerkgroepRole", '2021-04-01'
   FROM bench_given g, generate_series(1, ${MEMBERS}) n,
     LATERAL (SELECT * FROM "Party" x WHERE x."programmaId" = g."programmaId" ORDER BY md5(x."id"::text || n) LIMIT 1) p`,
  `INSERT INTO "WerkgroepMeeting" ("id", "werkgroepId", "date", "place", "notesText")
   SELECT md5('bijeenkomst' || n)::uuid, "werkgroepId", ("now"::date - 7 * (${MEETINGS} - n) + 21), 'Utrecht', 'Aantekening ' || n
   FROM bench_given, generate_series(1, ${MEETINGS}) n`,
  `INSERT INTO "MaatregelWerkgroep" ("maatregelId", "werkgroepId")
   SELECT m."id", g."werkgroepId" FROM bench_given g, "Maatregel" m WHERE m."programmaId" = g."programmaId" AND m."tabel" = 1`,
  `INSERT INTO "Escalatie" ("id", "programmaId", "werkgroepId", "overlegId", "question", "wish", "neededBy", "createdAt")
   SELECT md5('escalatie' || n)::uuid, "programmaId", "werkgroepId", "overlegId", 'Vraag ' || n, 'Een besluit', "now"::date + n, "now"
   FROM bench_given, generate_series(1, 10) n`,
];

const bouwstenen = [
  `INSERT INTO "Bouwsteen" ("id", "programmaId", "werkgroepId", "key", "number", "kind", "title", "due", "state")
   SELECT md5('bouwsteen' || n)::uuid, "programmaId", "werkgroepId", 'groot-' || n, 100 + n, 'advies', 'Bouwsteen ' || n || ' van de grote werkgroep',
     "now"::date - 30 + n, (CASE WHEN n % 5 = 0 THEN 'in_bewerking' ELSE 'ingediend' END)::"BouwsteenState"
   FROM bench_given, generate_series(1, ${BOUWSTENEN}) n`,
  `INSERT INTO "Document" ("id", "programmaId", "title")
   SELECT md5('document' || b."id")::uuid, g."programmaId", b."title" FROM ${OF_LARGE}`,
  ...Array.from({ length: VERSIONS }, (_, index) => version(index + 1)).flat(),
  `INSERT INTO "BouwsteenShown" ("bouwsteenVersionId", "overlegId", "shownAt")
   SELECT v."id", g."overlegId", v."submittedAt" FROM ${OF_LARGE}
     JOIN "BouwsteenVersion" v ON v."bouwsteenId" = b."id" WHERE v."submittedAt" IS NOT NULL AND v."number" < ${VERSIONS}`,
];

/** One version of every bouwsteen: filled, then submitted, for then it is frozen and the next one may be opened. */
function version(number: number): string[] {
  const these = `${OF_LARGE} JOIN "BouwsteenVersion" v ON v."bouwsteenId" = b."id" AND v."number" = ${number}`;
  return [
    `INSERT INTO "BouwsteenVersion" ("id", "bouwsteenId", "number", "note", "createdAt")
     SELECT md5(b."id"::text || ${number})::uuid, b."id", ${number}, 'Versie ${number}', g."now" - ${VERSIONS - number} * interval '7 days' FROM ${OF_LARGE}`,
    `INSERT INTO "FileVersion" ("id", "documentId", "number", "sha256", "name", "placeholder", "createdAt")
     SELECT md5('bestand' || v."id")::uuid, md5('document' || b."id")::uuid, v."number", g."sha256", 'bouwsteen.pdf', true, v."createdAt" FROM ${these}`,
    `INSERT INTO "BouwsteenFile" ("bouwsteenVersionId", "fileVersionId", "position")
     SELECT v."id", md5('bestand' || v."id")::uuid, 1 FROM ${these}`,
    `INSERT INTO "PartCheck" ("bouwsteenVersionId", "partId", "presence", "why", "page")
     SELECT v."id", r."id", (CASE WHEN r."position" % 4 = 0 THEN 'deels' ELSE 'aanwezig' END)::"PartPresence", 'Zie de bijlage', 'bladzijde 3'
     FROM ${these} JOIN "RequiredPart" r ON r."opdrachtId" = g."opdrachtId"`,
    `UPDATE "BouwsteenVersion" x SET "submittedAt" = x."createdAt" FROM ${these}
     WHERE x."id" = v."id" AND (v."number" < ${VERSIONS} OR b."state" = 'ingediend')`,
  ];
}

const fiches = [
  `INSERT INTO "Fiche" ("id", "bouwsteenId", "key", "title", "kind", "type", "maatregelId", "createdAt")
   SELECT md5('fiche' || b."id")::uuid, b."id", 'groot-' || b."number", 'Fiche bij ' || b."title", 'gewijzigde_raming', 'effecten_helder', m."id", g."now"
   FROM ${OF_LARGE},
     LATERAL (SELECT x."id" FROM "Maatregel" x WHERE x."programmaId" = g."programmaId" AND x."tabel" = 1 ORDER BY md5(x."id"::text || b."id") LIMIT 1) m`,
  `INSERT INTO "FicheCell" ("ficheId", "row", "year", "kind", "thousands")
   SELECT f."id", 'opbrengst', y, (CASE WHEN y < 2024 THEN 'pm' ELSE 'amount' END)::"CellKind", CASE WHEN y < 2024 THEN NULL ELSE 1000 * (y - 2020) END
   FROM ${OF_LARGE} JOIN "Fiche" f ON f."bouwsteenId" = b."id", generate_series(2022, 2028) y`,
  `INSERT INTO "FicheVersion" ("id", "ficheId", "bouwsteenVersionId", "snapshot", "text", "createdAt")
   SELECT md5('fiche' || v."id")::uuid, f."id", v."id", g."snapshot" || jsonb_build_object('id', f."id", 'title', f."title",
       'bouwsteen', jsonb_build_object('id', b."id", 'label', b."number"::text, 'title', b."title"),
       'werkgroep', jsonb_build_object('id', g."werkgroepId", 'name', 'Grote werkgroep')), f."title", v."submittedAt"
   FROM ${OF_LARGE} JOIN "Fiche" f ON f."bouwsteenId" = b."id"
     JOIN "BouwsteenVersion" v ON v."bouwsteenId" = b."id" WHERE v."submittedAt" IS NOT NULL`,
];

const together = [
  `INSERT INTO "Package" ("id", "programmaId", "overlegId", "key", "title", "date", "createdAt")
   SELECT "packageId", "programmaId", "overlegId", 'groot', 'Alles van de grote werkgroep', "now"::date, "now" FROM bench_given`,
  `INSERT INTO "PackageItem" ("id", "packageId", "position", "label", "bouwsteenId", "bouwsteenVersionId", "title")
   SELECT md5('onderdeel' || b."id")::uuid, g."packageId", b."number", b."number"::text, b."id", v."id", b."title"
   FROM ${OF_LARGE} JOIN "BouwsteenVersion" v ON v."bouwsteenId" = b."id" AND v."number" = ${VERSIONS - 1}`,
  `UPDATE "Package" p SET "sentAt" = g."now" FROM bench_given g WHERE p."id" = g."packageId"`,
  `INSERT INTO "Consultation" ("id", "programmaId", "overlegId", "key", "title", "subjectKind", "subjectId", "openedAt", "until")
   SELECT g."consultationId", g."programmaId", g."overlegId", 'groot', 'Bouwsteen 101 van de grote werkgroep', 'bouwsteen', v."id", g."now" - interval '20 days', g."now"::date + 5
   FROM ${OF_LARGE} AND b."number" = 101 JOIN "BouwsteenVersion" v ON v."bouwsteenId" = b."id" AND v."number" = ${VERSIONS}`,
  `INSERT INTO "ConsultationParty" ("consultationId", "partyId", "answeredAt")
   SELECT g."consultationId", p."id", g."now" - interval '2 days' FROM bench_given g JOIN "Party" p ON p."programmaId" = g."programmaId" AND p."kind" = 'organisation'`,
  `INSERT INTO "ConsultationRemark" ("id", "consultationId", "partyId", "place", "kind", "text", "position", "createdAt")
   SELECT md5('opmerking' || n)::uuid, g."consultationId", p."partyId", 'bladzijde ' || n, (enum_range(NULL::"ConsultationRemarkKind"))[1], 'Opmerking ' || n, n, g."now" - interval '3 days'
   FROM bench_given g, generate_series(1, ${REMARKS}) n,
     LATERAL (SELECT x."partyId" FROM "ConsultationParty" x WHERE x."consultationId" = g."consultationId" ORDER BY md5(x."partyId"::text || n) LIMIT 1) p`,
];
