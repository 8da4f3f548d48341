import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { secretarisTask } from '~/domain/overview/secretaris-task';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { uuids } from '~/platform/db/visible/sql.server';

/** Meetings a secretaris looks back on; what is older is done or will not be. */
const MEETINGS = 60;

type Row = {
  id: string;
  overleg: string;
  startsAt: Date;
  state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  minutesState: 'geen' | 'concept' | 'ter_correctie' | 'vastgesteld';
  correctionUntil: Date | null;
  items: number;
  openRemarks: number;
  changedSinceSent: boolean;
  waitsOnAgenda: boolean;
};

/**
 * What comes next for each meeting of the own overleggen, and what others propose for them. In two statements. `(SELECT true
 * ... LIMIT 1) IS TRUE` and not EXISTS: that would be answered by going through all agendapunten once.
 */
export async function secretarisTasks({ actor, now }: Ctx): Promise<Task[]> {
  if (actor.secretarisOf.size === 0) return [];
  const own = uuids(actor.secretarisOf);
  const [meetings, proposals] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT m."id", o."shortName" AS "overleg", m."startsAt", m."state", m."minutesState", m."correctionUntil",
        (SELECT count(*)::int FROM "AgendaItem" i WHERE i."meetingId" = m."id" AND i."withdrawnAt" IS NULL) AS "items",
        (SELECT count(*)::int FROM "MinutesRemark" r WHERE r."meetingId" = m."id" AND r."answeredAt" IS NULL) AS "openRemarks",
        m."state" = 'verzonden' AND EXISTS (SELECT 1 FROM "Event" e WHERE e."meetingId" = m."id" AND e."result" = 'done'
          AND e."at" > (SELECT max(v."sentAt") FROM "AgendaVersion" v WHERE v."meetingId" = m."id")
          AND e."action" IN ('meeting_changed', 'item_added', 'item_changed', 'item_moved', 'item_withdrawn', 'item_parked',
            'item_carried', 'proposal_accepted', 'attachment_added', 'attachment_changed', 'attachment_withdrawn')) AS "changedSinceSent",
        (SELECT true FROM "ItemSubject" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId" LEFT JOIN "Meeting" x ON x."id" = i."meetingId"
          WHERE s."kind" = 'verslag' AND s."subjectId" = m."id" AND i."withdrawnAt" IS NULL AND (x."id" IS NULL OR x."state" IN ('concept', 'verzonden'))
          LIMIT 1) IS TRUE AS "waitsOnAgenda"
      FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
      WHERE m."overlegId" = ANY(${own}) AND m."state" <> 'afgelast' AND m."minutesState" <> 'vastgesteld'
        AND (m."state" <> 'gehouden' OR m."minutesState" <> 'geen')
      ORDER BY m."startsAt" DESC LIMIT ${MEETINGS}`,
    db().$queryRaw<{ id: string; overleg: string; count: number }[]>`
      SELECT o."id", o."shortName" AS "overleg", count(*)::int AS "count"
      FROM "AgendaItem" i JOIN "Overleg" o ON o."id" = i."overlegId"
      WHERE i."overlegId" = ANY(${own}) AND i."meetingId" IS NULL AND i."withdrawnAt" IS NULL
        AND i."submittedById" IS DISTINCT FROM ${actor.personId}::uuid AND i."submittedById" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "ItemSubject" s JOIN "Escalatie" e ON e."id" = s."subjectId"
          WHERE s."agendaItemId" = i."id" AND s."kind" = 'escalatie' AND e."withdrawnAt" IS NULL)
      GROUP BY o."id" ORDER BY o."sortOrder"`,
  ]);
  const today = amsterdamDate(now);
  return [
    ...meetings.flatMap(({ startsAt, correctionUntil, ...meeting }) => {
      const until = correctionUntil && correctionUntil.toISOString().slice(0, 10);
      const task = secretarisTask(
        { ...meeting, date: amsterdamDate(startsAt), correctionUntil: until },
        today,
      );
      return task ? [task] : [];
    }),
    ...proposals.map((row): Task => ({ kind: 'look_at_proposals', ...row, due: null })),
  ];
}
