import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { MeetingState } from '~/domain/meeting/status';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import { meetingCheck, type MeetingCheck } from './meeting-check.server';

export type CheckPage = {
  meeting: {
    id: string;
    date: string;
    state: MeetingState;
    overleg: { id: string; shortName: string };
    sent: boolean;
  };
  check: MeetingCheck;
  participants: { shortName: string; people: number }[];
};

/** The check screen: what to mend before the agenda goes out; secretarissen only. */
export async function checkPage(ctx: Ctx, meetingId: string): Promise<CheckPage | null> {
  const row = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  if (!row || !ctx.actor.secretarisOf.has(row.overlegId)) return null;
  return {
    meeting: {
      id: row.id,
      date: amsterdamDate(row.startsAt),
      state: row.state,
      overleg: { id: row.overlegId, shortName: row.overlegShortName },
      sent: row.sentNumber > 0,
    },
    check: meetingCheck(row, ctx.now),
    participants: row.participants.map(({ shortName, people }) => ({ shortName, people })),
  };
}
