import { inProgramma, isInsider } from '~/domain/access/actor';
import type { SearchKind } from '~/domain/search/kinds';
import { Prisma } from '~/platform/db/generated/client';
import {
  actionSeen,
  annotationSeen,
  decisionSeen,
  liveItemSeen,
  minutesSeen,
  sentItemSeen,
  taakopdrachtSeen,
} from '~/platform/db/visible/sql.server';
import { bouwsteenSource, ficheSource } from './delivery-sources.server';
import type { Source } from './source';

const nobody = Prisma.sql`NULL::uuid`;

/** What can be found, and only what this person may see. */
export const sources: Record<SearchKind, Source> = {
  maatregel: (actor, match) => Prisma.sql`
    SELECT t."id", concat_ws(' ', t."code", t."name") AS "title", t."description" AS "body", 'tabel ' || t."tabel" AS "place",
      NULL::timestamptz AS "at", ${nobody} AS "meetingId", ${nobody} AS "itemId", ${nobody} AS "parentId", NULL::text AS "number",
      false AS "withdrawn", t."words"
    FROM "Maatregel" t WHERE t."programmaId" = ${actor.programmaId}::uuid AND ${inProgramma(actor)} AND ${match('t')}`,

  besluit: (actor, match) => Prisma.sql`
    SELECT d."id", 'Besluit ' || d."number" AS "title", d."text" AS "body", o."shortName" AS "place", m."startsAt" AS "at",
      d."meetingId", ${nobody} AS "itemId", ${nobody} AS "parentId", d."number", d."withdrawnAt" IS NOT NULL AS "withdrawn", d."words"
    FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId" JOIN "Overleg" o ON o."id" = d."overlegId"
    WHERE ${match('d')} AND ${decisionSeen(actor)}`,

  actie: (actor, match) => Prisma.sql`
    SELECT a."id", a."title", a."text" AS "body", coalesce(o."shortName", 'deelagenda ' || a."theme") AS "place", m."startsAt" AS "at",
      a."meetingId", ${nobody} AS "itemId", ${nobody} AS "parentId", NULL::text AS "number", a."withdrawnAt" IS NOT NULL AS "withdrawn", a."words"
    FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId" LEFT JOIN "Overleg" o ON o."id" = a."overlegId"
    WHERE ${match('a')} AND ${actionSeen(actor)}`,

  agendapunt: (actor, match) => Prisma.sql`
    SELECT i."id", i."title", concat_ws(' ', i."proposal", i."explanationText") AS "body", o."shortName" AS "place", m."startsAt" AS "at",
      i."meetingId", i."id" AS "itemId", i."overlegId" AS "parentId", NULL::text AS "number", i."withdrawnAt" IS NOT NULL AS "withdrawn", i."words"
    FROM "AgendaItem" i JOIN "Overleg" o ON o."id" = i."overlegId" LEFT JOIN "Meeting" m ON m."id" = i."meetingId"
    WHERE ${match('i')} AND ${liveItemSeen(actor)}
    UNION ALL
    SELECT i."id", s."title", s."text" AS "body", o."shortName" AS "place", m."startsAt" AS "at",
      v."meetingId", i."id" AS "itemId", i."overlegId" AS "parentId", s."number", s."withdrawn", s."words"
    FROM "SentItem" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId" JOIN "Overleg" o ON o."id" = i."overlegId"
      JOIN "AgendaVersion" v ON v."id" = s."agendaVersionId" JOIN "Meeting" m ON m."id" = v."meetingId"
    WHERE ${match('s')} AND ${sentItemSeen(actor)}`,

  werkgroep: (actor, match) => Prisma.sql`
    SELECT t."id", t."name" AS "title", t."description" AS "body", o."shortName" AS "place", NULL::timestamptz AS "at",
      ${nobody} AS "meetingId", ${nobody} AS "itemId", ${nobody} AS "parentId", NULL::text AS "number", false AS "withdrawn", t."words"
    FROM "Werkgroep" t JOIN "Overleg" o ON o."id" = t."overlegId"
    WHERE t."programmaId" = ${actor.programmaId}::uuid AND ${isInsider(actor)} AND ${match('t')}`,

  taakopdracht: (actor, match) => Prisma.sql`
    SELECT t."id", 'Taakopdracht ' || w."name" AS "title", t."text" AS "body", concat('versie ', t."number", nullif(', ' || t."label", ', ')) AS "place",
      NULL::timestamptz AS "at", ${nobody} AS "meetingId", ${nobody} AS "itemId", t."werkgroepId" AS "parentId", t."number"::text AS "number",
      t."state" = 'vervangen' AS "withdrawn", t."words"
    FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId" WHERE ${match('t')} AND ${taakopdrachtSeen(actor)}`,

  bouwsteen: bouwsteenSource,
  fiche: ficheSource,

  inbreng: (actor, match) => Prisma.sql`
    SELECT c."id", concat_ws(': ', p."shortName", coalesce(s."title", i."title")) AS "title", c."text" AS "body", o."shortName" AS "place",
      m."startsAt" AS "at", m."id" AS "meetingId", i."id" AS "itemId", ${nobody} AS "parentId", NULL::text AS "number", false AS "withdrawn", c."words"
    FROM "Contribution" c JOIN "AgendaItem" i ON i."id" = c."agendaItemId" JOIN "Meeting" m ON m."id" = i."meetingId"
      JOIN "Overleg" o ON o."id" = m."overlegId" LEFT JOIN "SentItem" s ON s."agendaItemId" = i."id" LEFT JOIN "Party" p ON p."id" = c."partyId"
    WHERE ${match('c')} AND ${minutesSeen(actor)}`,

  annotatie: (actor, match) => Prisma.sql`
    SELECT n."id", initcap(n."kind"::text) || ' bij ' || coalesce(s."title", i."title") AS "title", n."text" AS "body", o."shortName" AS "place",
      m."startsAt" AS "at", i."meetingId", i."id" AS "itemId", n."partyId" AS "parentId", NULL::text AS "number", false AS "withdrawn", n."words"
    FROM "Annotation" n JOIN "AgendaItem" i ON i."id" = n."agendaItemId" JOIN "Overleg" o ON o."id" = i."overlegId"
      LEFT JOIN "SentItem" s ON s."agendaItemId" = i."id" LEFT JOIN "Meeting" m ON m."id" = i."meetingId"
    WHERE ${match('n')} AND ${annotationSeen(actor)}`,
};
