import type { Purpose } from '~/domain/agenda-item/purposes';
import type { SubjectKind } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { uuids } from '~/platform/db/visible/sql.server';

export type SentItem = {
  id: string;
  meetingId: string;
  number: string;
  title: string;
  date: string;
  overlegId: string;
  overleg: string;
  purposes: Purpose[];
  /** Nothing else was on it: what was said there was about this. */
  alone: boolean;
};

type About = { subjects: readonly { kind: SubjectKind; id: string }[]; documentId: string | null };

/**
 * Agendapunten of meetings that were sent or held, as they were last sent, that are about one of these things or carry the
 * document; only of overleggen whose agendas this person got. One statement.
 */
export async function sentItemsAbout({ actor }: Ctx, { subjects, documentId }: About): Promise<SentItem[]> {
  if (subjects.length === 0 && documentId === null) return [];
  const wanted = subjects.map(({ kind, id }) => Prisma.sql`(${kind}::text, ${id}::text)`);
  const named =
    wanted.length === 0
      ? Prisma.sql`false`
      : Prisma.sql`EXISTS (SELECT 1 FROM jsonb_array_elements(x.item -> 'subjects') AS y(subject)
          WHERE (y.subject ->> 'kind', y.subject ->> 'id') IN (${Prisma.join(wanted)}))`;
  const carried = Prisma.sql`EXISTS (SELECT 1 FROM "AgendaVersionPaper" p JOIN "FileVersion" f ON f."id" = p."fileVersionId"
    JOIN "Attachment" a ON a."id" = p."attachmentId"
    WHERE p."agendaVersionId" = v."id" AND a."agendaItemId" = s."agendaItemId" AND f."documentId" = ${documentId}::uuid)`;
  const reached = uuids(new Set([...actor.participatesIn, ...actor.secretarisOf]));
  const ids = uuids(subjects.map(({ id }) => id));
  return db().$queryRaw<SentItem[]>`
    SELECT s."agendaItemId" AS "id", m."id" AS "meetingId", s."number", s."title",
      v."snapshot" #>> '{meeting,date}' AS "date", o."id" AS "overlegId", o."shortName" AS "overleg",
      x.item -> 'purposes' AS "purposes",
      jsonb_array_length(x.item -> 'subjects') <= 1 AND (${documentId}::uuid IS NULL OR jsonb_array_length(x.item -> 'attachments') = 1)
        AS "alone"
    FROM "SentItem" s JOIN "AgendaVersion" v ON v."id" = s."agendaVersionId" JOIN "Meeting" m ON m."id" = v."meetingId"
      JOIN "Overleg" o ON o."id" = m."overlegId"
      CROSS JOIN LATERAL jsonb_array_elements(v."snapshot" -> 'items') AS x(item)
    WHERE o."programmaId" = ${actor.programmaId}::uuid AND o."id" = ANY(${reached})
      AND m."state" IN ('verzonden', 'gehouden') AND NOT s."withdrawn"
      AND (s."agendaItemId" IN (SELECT i."agendaItemId" FROM "ItemSubject" i WHERE i."subjectId" = ANY(${ids}))
        OR s."agendaItemId" IN (SELECT a."agendaItemId" FROM "Attachment" a WHERE a."documentId" = ${documentId}::uuid))
      AND x.item ->> 'id' = s."agendaItemId"::text AND (${named} OR ${carried})
    ORDER BY m."startsAt", s."number"`;
}
