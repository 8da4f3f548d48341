import type { ProposalFacts } from '~/domain/agenda-item/proposals';
import type { Purpose } from '~/domain/agenda-item/purposes';
import type { Db, Tx } from '../client.server';

type Thing = { id: string; title: string; purposes: Purpose[]; minutes: number };

type Row = {
  standing: Thing[];
  minutes: { meetingId: string; date: string }[];
  openActions: number;
  parked: Thing[];
  carried: Thing[];
  due: Thing[];
  bouwstenen: Thing[];
  refused: string[];
  accepted: string[];
  titles: string[];
};

/**
 * With what an agenda of this overleg can fill itself, in one statement.
 * @param meetingId null for a meeting that is still to be made
 * @param startsAt minutes are adopted in a later meeting
 */
export async function proposalFacts(
  tx: Db | Tx,
  overlegId: string,
  meetingId: string | null,
  startsAt: Date,
): Promise<ProposalFacts> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH busy AS (
      SELECT s."kind", s."subjectId" FROM "ItemSubject" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId" JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE i."overlegId" = ${overlegId}::uuid AND i."withdrawnAt" IS NULL AND m."state" IN ('concept', 'verzonden')
        AND m."id" IS DISTINCT FROM ${meetingId}::uuid
    ), called_off AS (
      SELECT i."id" FROM "AgendaItem" i JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE i."overlegId" = ${overlegId}::uuid AND i."parentId" IS NULL AND i."withdrawnAt" IS NULL AND m."state" = 'afgelast' AND m."startsAt" < ${startsAt}
        AND coalesce(i."origin", '') NOT IN ('standing', 'minutes', 'open_actions')
        AND NOT EXISTS (SELECT 1 FROM "ItemSubject" s WHERE s."agendaItemId" = i."id" AND s."kind" = 'verslag')
        AND NOT EXISTS (SELECT 1 FROM "Meeting" later WHERE later."overlegId" = m."overlegId" AND later."state" = 'gehouden' AND later."startsAt" > m."startsAt")
        AND NOT EXISTS (SELECT 1 FROM "ItemSubject" s JOIN "ItemSubject" t ON t."kind" = s."kind" AND t."subjectId" = s."subjectId" AND t."agendaItemId" <> i."id"
          JOIN "AgendaItem" o ON o."id" = t."agendaItemId" LEFT JOIN "Meeting" x ON x."id" = o."meetingId"
          WHERE s."agendaItemId" = i."id" AND s."kind" = 'escalatie' AND o."withdrawnAt" IS NULL AND (x."id" IS NULL OR x."state" IN ('concept', 'verzonden')))
    ), carried AS (
      SELECT i."id", i."title", i."purposes", i."minutes", i."position", m."startsAt" FROM "AgendaItem" i JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE i."overlegId" = ${overlegId}::uuid AND i."withdrawnAt" IS NULL
        AND (i."id" IN (SELECT "id" FROM called_off) OR m."state" = 'gehouden'
          AND EXISTS (SELECT 1 FROM "Decision" d WHERE d."agendaItemId" = i."id" AND d."kind" = 'houdt_aan' AND d."withdrawnAt" IS NULL))
        AND NOT EXISTS (SELECT 1 FROM "AgendaItem" c WHERE c."carriedFromId" = i."id" AND c."withdrawnAt" IS NULL
          AND c."meetingId" IS DISTINCT FROM ${meetingId}::uuid)
    ), comes_back AS (
      SELECT s."kind", s."subjectId" FROM "ItemSubject" s JOIN carried c ON c."id" = s."agendaItemId"
    )
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s."id", 'title', s."title", 'purposes', s."purposes", 'minutes', s."minutes")
        ORDER BY s."position", s."id"), '[]'::jsonb) FROM "StandingItem" s WHERE s."overlegId" = ${overlegId}::uuid) AS "standing",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('meetingId', m."id", 'date', to_char(m."startsAt" AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD'))
        ORDER BY m."startsAt"), '[]'::jsonb) FROM "Meeting" m
        WHERE m."overlegId" = ${overlegId}::uuid AND m."state" = 'gehouden' AND m."minutesState" IN ('concept', 'ter_correctie') AND m."startsAt" < ${startsAt}
          AND NOT EXISTS (SELECT 1 FROM busy WHERE busy."kind" = 'verslag' AND busy."subjectId" = m."id")) AS "minutes",
      (SELECT count(*)::int FROM "ActionItem" a WHERE a."overlegId" = ${overlegId}::uuid AND a."origin" = 'vergadering'
        AND a."state" IN ('open', 'loopt') AND a."withdrawnAt" IS NULL) AS "openActions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i."id", 'title', i."title", 'purposes', i."purposes", 'minutes', i."minutes")
        ORDER BY i."position", i."id"), '[]'::jsonb) FROM "AgendaItem" i
        WHERE i."overlegId" = ${overlegId}::uuid AND i."meetingId" IS NULL AND i."withdrawnAt" IS NULL) AS "parked",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c."id", 'title', c."title", 'purposes', c."purposes", 'minutes', c."minutes")
        ORDER BY c."startsAt", c."position", c."id"), '[]'::jsonb) FROM carried c) AS "carried",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."id", 'title', 'Taakopdracht ' || w."name", 'purposes', '["ter_vaststelling"]'::jsonb, 'minutes', 10)
        ORDER BY w."sortOrder", t."number"), '[]'::jsonb) FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId"
        WHERE w."overlegId" = ${overlegId}::uuid AND t."state" = 'rondgestuurd'
          AND NOT EXISTS (SELECT 1 FROM busy WHERE busy."kind" = 'taakopdracht' AND busy."subjectId" = t."id")
          AND NOT EXISTS (SELECT 1 FROM comes_back WHERE comes_back."kind" = 'taakopdracht' AND comes_back."subjectId" = t."id")) AS "due",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v."id", 'title', 'Bouwsteen ' || b."number"::text || b."letter" || ': ' || b."title",
          'purposes', '["ter_vaststelling"]'::jsonb, 'minutes', 10) ORDER BY b."number", b."letter"), '[]'::jsonb)
        FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
          JOIN LATERAL (SELECT x."id" FROM "BouwsteenVersion" x WHERE x."bouwsteenId" = b."id" AND x."submittedAt" IS NOT NULL
            ORDER BY x."number" DESC LIMIT 1) v ON true
        WHERE w."overlegId" = ${overlegId}::uuid AND b."state" = 'ingediend' AND b."withdrawnAt" IS NULL
          AND NOT EXISTS (SELECT 1 FROM "ItemSubject" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId" LEFT JOIN "Meeting" m ON m."id" = i."meetingId"
            JOIN "BouwsteenVersion" x ON x."id" = s."subjectId"
            WHERE s."kind" = 'bouwsteen' AND x."bouwsteenId" = b."id" AND i."overlegId" = ${overlegId}::uuid AND i."withdrawnAt" IS NULL
              AND (m."id" IS NULL OR m."state" IN ('concept', 'verzonden')) AND m."id" IS DISTINCT FROM ${meetingId}::uuid)
          AND NOT EXISTS (SELECT 1 FROM comes_back c JOIN "BouwsteenVersion" x ON x."id" = c."subjectId"
            WHERE c."kind" = 'bouwsteen' AND x."bouwsteenId" = b."id")) AS "bouwstenen",
      (SELECT coalesce(jsonb_agg(r."proposal"), '[]'::jsonb) FROM "RefusedProposal" r WHERE r."meetingId" = ${meetingId}::uuid) AS "refused",
      (SELECT coalesce(jsonb_agg(i."proposalKey"), '[]'::jsonb) FROM "AgendaItem" i
        WHERE i."meetingId" = ${meetingId}::uuid AND i."proposalKey" IS NOT NULL) AS "accepted",
      (SELECT coalesce(jsonb_agg(lower(i."title")), '[]'::jsonb) FROM "AgendaItem" i
        WHERE i."meetingId" = ${meetingId}::uuid AND i."withdrawnAt" IS NULL) AS "titles"`;
  const [row] = rows;
  if (row === undefined) throw new Error('proposalFacts: no row');
  return {
    standingItems: row.standing,
    minutesToAdopt: row.minutes,
    openActionCount: row.openActions,
    parked: row.parked,
    carriedOver: row.carried,
    dueSubjects: [
      ...row.due.map((thing) => ({ ...thing, kind: 'taakopdracht' })),
      ...row.bouwstenen.map((thing) => ({ ...thing, kind: 'bouwsteen' })),
    ],
    refused: new Set(row.refused),
    accepted: new Set(row.accepted),
    titles: new Set(row.titles),
  };
}
