import { amsterdamDate, startOfAmsterdamDay } from '~/domain/dates/amsterdam';
import { addDays } from '~/domain/dates/calendar';
import type { Ctx } from '~/domain/context';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { uuids } from '~/platform/db/visible/sql.server';
import { voorbehouden } from './voorbehouden.server';

const SHOWN = 10;
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** What a party is asked: to read, to correct, to bring, to consult. Four statements. */
export async function partyTasks(ctx: Ctx, today: string): Promise<Task[]> {
  if (ctx.actor.parties.size === 0) return [];
  const lists = await Promise.all([
    agendasToRead(ctx, today),
    minutesToCorrect(ctx, today),
    filesToBring(ctx),
    constituencyToConsult(ctx),
  ]);
  return lists.flat();
}

/** Sent agendas of meetings to come; who chairs stands on the agenda as it was sent. */
async function agendasToRead({ actor }: Ctx, today: string): Promise<Task[]> {
  const rows = await db().$queryRaw<
    { id: string; overleg: string; startsAt: Date; items: number; annotated: number; chair: string | null }[]
  >`
    SELECT m."id", o."shortName" AS "overleg", m."startsAt",
      (SELECT count(*)::int FROM "SentItem" s WHERE s."agendaVersionId" = v."id" AND NOT s."withdrawn") AS "items",
      (SELECT count(DISTINCT n."agendaItemId")::int FROM "Annotation" n JOIN "SentItem" s ON s."agendaItemId" = n."agendaItemId"
        WHERE s."agendaVersionId" = v."id" AND n."partyId" = ANY(${uuids(actor.parties)}) AND n."text" <> '') AS "annotated",
      v."snapshot" #>> '{meeting,chair,party,id}' AS "chair"
    FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
      JOIN LATERAL (SELECT * FROM "AgendaVersion" x WHERE x."meetingId" = m."id" ORDER BY x."number" DESC LIMIT 1) v ON true
    WHERE m."overlegId" = ANY(${uuids(actor.participatesIn)}) AND NOT m."overlegId" = ANY(${uuids(actor.secretarisOf)})
      AND m."state" = 'verzonden' AND m."startsAt" >= ${startOfAmsterdamDay(today)}
    ORDER BY m."startsAt" LIMIT ${SHOWN}`;
  return rows.map(({ startsAt, chair, ...row }) => {
    const date = amsterdamDate(startsAt);
    return {
      kind: 'read_agenda',
      ...row,
      date,
      due: date,
      chairs: chair !== null && actor.parties.has(chair),
    };
  });
}

/** Minutes that the own party may still correct and did not react to. */
async function minutesToCorrect({ actor }: Ctx, today: string): Promise<Task[]> {
  const meetings = await db().meeting.findMany({
    where: {
      overlegId: { in: [...actor.participatesIn] },
      minutesState: 'ter_correctie',
      correctionUntil: { gte: new Date(today) },
      remarks: { none: { partyId: { in: [...actor.parties] } } },
    },
    orderBy: { correctionUntil: 'asc' },
    take: SHOWN,
    select: { id: true, startsAt: true, correctionUntil: true, overleg: { select: { shortName: true } } },
  });
  return meetings.map((meeting) => ({
    kind: 'correct_minutes',
    id: meeting.id,
    overleg: meeting.overleg.shortName,
    date: amsterdamDate(meeting.startsAt),
    due: meeting.correctionUntil && isoDay(meeting.correctionUntil),
  }));
}

/** Files that were asked of the own party and are not there yet. */
async function filesToBring({ actor }: Ctx): Promise<Task[]> {
  const asked = await db().attachment.findMany({
    where: {
      requestedFromId: { in: [...actor.actingParties] },
      pinnedVersionId: null,
      withdrawnAt: null,
      document: { versions: { none: {} } },
      item: { withdrawnAt: null, meeting: { state: { in: ['concept', 'verzonden'] } } },
    },
    orderBy: { requestedAt: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      title: true,
      item: { select: { meeting: { select: { id: true, startsAt: true } } } },
    },
  });
  return asked.flatMap(({ id, title, item: { meeting } }): Task[] => {
    if (meeting === null) return [];
    const due = addDays(amsterdamDate(meeting.startsAt), -1);
    return [{ kind: 'bring_attachment', id, meetingId: meeting.id, title, due }];
  });
}

/** A voorbehoud of the own party that ends, or ended without an answer. */
async function constituencyToConsult({ actor }: Ctx): Promise<Task[]> {
  const positions = await voorbehouden(actor, { parties: actor.parties }, SHOWN);
  return positions.map(({ id, number, until }) => ({ kind: 'consult_constituency', id, number, due: until }));
}
