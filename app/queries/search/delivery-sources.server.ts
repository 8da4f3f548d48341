import { isInsider, werkgroepenOf } from '~/domain/access/actor';
import { Prisma } from '~/platform/db/generated/client';
import { bouwsteenSeen, bouwsteenVersionSeen, uuids } from '~/platform/db/visible/sql.server';
import type { Source } from './source';

/** The columns that every source gives and that say nothing here. */
const nowhere = Prisma.sql`NULL::timestamptz AS "at", NULL::uuid AS "meetingId", NULL::uuid AS "itemId"`;

/** What was announced, for who knows of bouwstenen; to a lezer only what was shared (`parentId` is the share). */
export const bouwsteenSource: Source = (actor, match) => Prisma.sql`
  SELECT b."id", b."number" || b."letter" || ' ' || b."title" AS "title", b."description" AS "body", w."name" AS "place", ${nowhere},
    NULL::uuid AS "parentId", b."number" || b."letter" AS "number", b."withdrawnAt" IS NOT NULL AS "withdrawn", b."words"
  FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId" WHERE ${match('b')} AND ${bouwsteenSeen(actor)}
  UNION ALL
  SELECT sh."id", b."number" || b."letter" || ' ' || b."title", bv."note", w."name" || ', versie ' || bv."number", ${nowhere},
    sh."id", b."number" || b."letter", b."withdrawnAt" IS NOT NULL, x."words"
  FROM "AchterbanShare" sh JOIN "BouwsteenVersion" bv ON bv."id" = sh."bouwsteenVersionId" JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId"
    JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
    CROSS JOIN LATERAL (SELECT search_words(b."number" || b."letter" || ' ' || b."title", bv."note") AS "words") x
  WHERE NOT ${isInsider(actor)} AND ${bouwsteenVersionSeen(actor)} AND ${match('x')}`;

/**
 * To the people of a werkgroep their own fiches as they stand, found by the title, the maatregel or one of the texts; to the others the
 * newest version of a fiche that they may see and that has the words (`number` is that version).
 */
export const ficheSource: Source = (actor, match) => {
  const own = Prisma.sql`b."werkgroepId" = ANY(${uuids(werkgroepenOf(actor))}) AND b."programmaId" = ${actor.programmaId}::uuid`;
  const sheet = Prisma.sql`concat_ws(' ', g."code", f."title") AS "title"`;
  const rest = Prisma.sql`'bouwsteen ' || b."number" || b."letter" AS "place", ${nowhere}, b."id" AS "parentId"`;
  const around = Prisma.sql`JOIN "Bouwsteen" b ON b."id" = f."bouwsteenId" LEFT JOIN "Maatregel" g ON g."id" = f."maatregelId"`;
  return Prisma.sql`
  (SELECT DISTINCT ON ("id") * FROM (
    SELECT f."id", ${sheet}, '' AS "body", ${rest}, NULL::text AS "number", f."withdrawnAt" IS NOT NULL AS "withdrawn",
      f."words" || coalesce(g."words", '') AS "words"
    FROM "Fiche" f ${around} WHERE (${match('f')} OR ${match('g')}) AND ${own}
    UNION ALL
    SELECT f."id", ${sheet}, t."text" AS "body", ${rest}, NULL::text, f."withdrawnAt" IS NOT NULL, t."words"
    FROM "FicheText" t JOIN "Fiche" f ON f."id" = t."ficheId" ${around} WHERE ${match('t')} AND ${own}
  ) live ORDER BY "id", "body")
  UNION ALL
  (SELECT DISTINCT ON (fv."ficheId") fv."ficheId", concat_ws(' ', fv."snapshot"->'maatregel'->>'code', coalesce(fv."snapshot"->>'title', f."title")),
    fv."text", 'bouwsteen ' || b."number" || b."letter" || ', versie ' || bv."number", ${nowhere}, b."id", bv."number"::text, false, fv."words"
  FROM "FicheVersion" fv JOIN "Fiche" f ON f."id" = fv."ficheId" JOIN "BouwsteenVersion" bv ON bv."id" = fv."bouwsteenVersionId"
    JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId" JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
  WHERE ${match('fv')} AND ${bouwsteenVersionSeen(actor)} AND NOT (${own}) ORDER BY fv."ficheId", bv."number" DESC)`;
};
