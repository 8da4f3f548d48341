import type { StoredMeeting } from '~/domain/agenda-item/live-agenda';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';
import { newerVersion, subjectParts } from './subject-rows.server';

const subjectName = subjectParts(Prisma.sql`su."kind"`, Prisma.sql`su."subjectId"`);
const subjectNewer = newerVersion(Prisma.sql`su."kind"`, Prisma.sql`su."subjectId"`);

/**
 * A meeting with everything on its agenda as it stands now, in one statement. Secretarissen only: whoever calls this
 * has asked `agenda:prepare`, or is about to freeze what it returns.
 * @param today plain date, to count the people a mail would reach
 */
export async function meetingRow(
  tx: Db | Tx,
  programmaId: string,
  meetingId: string,
  today: string,
): Promise<StoredMeeting | null> {
  const rows = await tx.$queryRaw<StoredMeeting[]>`
    SELECT m."id", m."overlegId", m."kenmerk", m."startsAt", m."minutes", m."place", m."link", m."chairPartyId",
      m."chairFunction", m."chairReason", m."state", m."minutesState", m."cancelReason", m."version",
      o."name" AS "overlegName", o."shortName" AS "overlegShortName",
      (SELECT jsonb_build_object('id', c."id", 'name', c."name", 'shortName', c."shortName") FROM "Party" c WHERE c."id" = m."chairPartyId") AS "chairParty",
      (SELECT coalesce(max(v."number"), 0) FROM "AgendaVersion" v WHERE v."meetingId" = m."id") AS "sentNumber",
      (SELECT e."at" FROM "Event" e WHERE e."meetingId" = m."id" AND e."result" = 'done' AND e."privateToPartyId" IS NULL
        ORDER BY e."seq" DESC LIMIT 1) AS "savedAt",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'name', p."name", 'shortName', p."shortName", 'hoek', p."hoek", 'kind', op."kind",
          'people', (SELECT count(DISTINCT g."personId") FROM "RoleGrant" g JOIN "Person" x ON x."id" = g."personId"
            WHERE g."role" = 'partijvertegenwoordiger' AND g."from" <= ${today}::date AND (g."until" IS NULL OR g."until" >= ${today}::date)
              AND x."activeFrom" <= ${today}::date AND (x."activeUntil" IS NULL OR x."activeUntil" >= ${today}::date)
              AND (g."partyId" = p."id" OR EXISTS (SELECT 1 FROM "PartyMember" pm WHERE pm."groupId" = p."id" AND pm."memberId" = g."partyId"))))
          ORDER BY op."sortOrder", p."sortOrder", p."shortName"), '[]'::jsonb)
        FROM "OverlegParticipant" op JOIN "Party" p ON p."id" = op."partyId" WHERE op."overlegId" = m."overlegId") AS "participants",
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', i."id", 'parentId', i."parentId", 'position', i."position", 'title', i."title", 'purposes', i."purposes", 'minutes', i."minutes",
          'proposal', i."proposal", 'explanation', i."explanation", 'explanationText', i."explanationText", 'origin', i."origin",
          'version', i."version", 'carriedFromId', i."carriedFromId", 'submittedById', i."submittedById",
          'submitter', CASE WHEN s."id" IS NULL THEN NULL ELSE jsonb_build_object('id', s."id", 'name', s."name", 'shortName', s."shortName") END,
          'subjects', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', su."kind", 'id', su."subjectId", 'parts', ${subjectName}, 'newer', ${subjectNewer}) ORDER BY su."id"), '[]'::jsonb)
            FROM "ItemSubject" su WHERE su."agendaItemId" = i."id"),
          'attachments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a."id", 'documentId', a."documentId", 'title', a."title", 'position', a."position",
              'version', a."version", 'requestedFrom', r."shortName", 'requestedAt', a."requestedAt",
              'file', CASE WHEN f."id" IS NULL THEN NULL ELSE jsonb_build_object('versionId', f."id", 'number', f."number", 'name', f."name",
                'sha256', f."sha256", 'size', b."size", 'mediaType', b."mediaType") END,
              'newest', (SELECT max(n."number") FROM "FileVersion" n WHERE n."documentId" = a."documentId")) ORDER BY a."position", a."id"), '[]'::jsonb)
            FROM "Attachment" a LEFT JOIN "FileVersion" f ON f."id" = a."pinnedVersionId" LEFT JOIN "File" b ON b."sha256" = f."sha256"
              LEFT JOIN "Party" r ON r."id" = a."requestedFromId"
            WHERE a."agendaItemId" = i."id" AND a."withdrawnAt" IS NULL)) ORDER BY i."position", i."id"), '[]'::jsonb)
        FROM "AgendaItem" i LEFT JOIN "Party" s ON s."id" = i."submitterId"
        WHERE i."meetingId" = m."id" AND i."withdrawnAt" IS NULL) AS "items"
    FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
    WHERE m."id" = ${meetingId}::uuid AND o."programmaId" = ${programmaId}::uuid`;
  const row = rows[0];
  return row === undefined ? null : row;
}
