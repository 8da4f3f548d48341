import type { IsoDate } from '~/domain/dates/calendar';
import {
  byReason,
  dueDay,
  reminderReason,
  type ReminderReason,
  type Watched,
} from '~/domain/reminder/digest';
import { saidDone } from '../action-item/said-done.server';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';

type Row = Omit<Watched, 'deadline' | 'startOn'> & {
  personId: string;
  email: string;
  programmaId: string;
  programmaKey: string;
  programmaName: string;
  id: string;
  title: string;
  deadline: Date | null;
  startOn: Date | null;
};

/** An action that somebody is reminded of, and why. */
export type Reminder = Pick<Row, 'programmaId' | 'programmaKey' | 'programmaName' | 'id' | 'title'> & {
  reason: ReminderReason;
  due: IsoDate | null;
};

/**
 * Of what these people are reminded today, in one statement. A party is reminded by its representatives, or by its
 * substitute in their place; of what it leads or joins, itself or through a group, and has not called done. Only what each
 * of them reads: a deelagenda, what a werkgroep agreed with them, and minutes once adopted. A beheerder by that role alone
 * reads nothing.
 */
export async function remindersOf(
  tx: Db | Tx,
  personIds: readonly string[],
  { today, now }: { today: IsoDate; now: Date },
): Promise<Map<string, { email: string; reminders: Reminder[] }>> {
  if (personIds.length === 0) return new Map();
  const mine = Prisma.sql`SELECT y."partyId" FROM acting y WHERE y."personId" = x."personId"`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH RECURSIVE held AS (
      SELECT g."personId", g."programmaId", g."role", g."partyId" FROM "RoleGrant" g
      WHERE g."from" <= ${today}::date AND (g."until" IS NULL OR g."until" >= ${today}::date) AND g."role" <> 'beheerder'
    ), standing AS (
      SELECT s."partyId", s."personId" FROM "PartySubstitute" s JOIN "Party" y ON y."id" = s."partyId"
      WHERE s."from" <= ${today}::date AND (s."until" IS NULL OR s."until" >= ${today}::date)
        AND EXISTS (SELECT 1 FROM held h WHERE h."personId" = s."personId" AND h."programmaId" = y."programmaId")
    ), answers AS (
      SELECT "partyId", "personId" FROM standing
      UNION
      SELECT h."partyId", h."personId" FROM held h WHERE h."role" = 'partijvertegenwoordiger' AND h."partyId" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM standing s WHERE s."partyId" = h."partyId")
    ), acting AS (
      SELECT "partyId", "personId" FROM answers WHERE "personId" = ANY(${[...personIds]}::uuid[])
      UNION SELECT m."groupId", x."personId" FROM acting x JOIN "PartyMember" m ON m."memberId" = x."partyId"
    )
    SELECT DISTINCT p."id" AS "personId", p."email", a."programmaId", g."key" AS "programmaKey", g."name" AS "programmaName",
      a."id", a."title", a."state", a."deadline", a."deadlineYear", a."latestYear", a."startOn", a."reportedAt", a."createdAt"
    FROM acting x JOIN "Person" p ON p."id" = x."personId"
      JOIN "ActionRole" r ON r."partyId" = x."partyId" AND r."kind" IN ('verantwoordelijk', 'samen_met')
      JOIN "ActionItem" a ON a."id" = r."actionItemId" JOIN "Programma" g ON g."id" = a."programmaId"
      LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
    WHERE a."state" IN ('open', 'loopt') AND a."withdrawnAt" IS NULL
      AND (a."meetingId" IS NULL OR m."minutesState" = 'vastgesteld') AND NOT ${saidDone(mine)}
      AND p."activeFrom" <= ${today}::date AND (p."activeUntil" IS NULL OR p."activeUntil" >= ${today}::date)`;
  const found = new Map<string, { email: string; reminders: Reminder[] }>();
  for (const row of rows) {
    const action = { ...row, deadline: dayOf(row.deadline), startOn: dayOf(row.startOn) };
    const reason = reminderReason(action, today, now);
    if (reason === null) continue;
    const of = found.get(row.personId) ?? { email: row.email, reminders: [] };
    const { programmaId, programmaKey, programmaName, id, title } = row;
    of.reminders.push({ programmaId, programmaKey, programmaName, id, title, reason, due: dueDay(action) });
    found.set(row.personId, of);
  }
  for (const { reminders } of found.values()) reminders.sort(byReason);
  return found;
}

const dayOf = (date: Date | null): IsoDate | null => date?.toISOString().slice(0, 10) ?? null;
