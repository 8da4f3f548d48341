import { may } from '~/domain/access/may';
import { agendaNow, type AgendaNow } from '~/domain/agenda-item/agenda-now';
import type { StoredMeeting } from '~/domain/agenda-item/live-agenda';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { recipientsOf, type Recipient } from '~/domain/meeting/recipients';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { recipientRows } from '~/platform/db/agenda/recipients.server';
import { lastVersion } from '~/platform/db/agenda/versions.server';
import { db } from '~/platform/db/client.server';
import { hashOf } from '~/platform/outside/secrets.server';

export type AgendaToSend = AgendaNow & {
  stored: StoredMeeting;
  recipients: Recipient[];
  /** Names exactly this agenda: the form carries it, so that what goes out is what was looked at. */
  seen: string;
};

/** What would go out now and to whom; for the secretarissen of the overleg alone. */
export async function agendaToSend(ctx: Ctx, meetingId: string): Promise<AgendaToSend | null> {
  const { programmaId } = ctx.actor;
  const meeting = await db().meeting.findFirst({
    where: { id: meetingId, overleg: { programmaId } },
    select: { overlegId: true },
  });
  if (!meeting || !may(ctx.actor, 'agenda:prepare', meeting)) return null;
  const today = amsterdamDate(ctx.now);
  const [stored, last, rows] = await Promise.all([
    meetingRow(db(), programmaId, meetingId, today),
    lastVersion(db(), meetingId),
    recipientRows(db(), meeting.overlegId, today),
  ]);
  if (!stored) return null;
  const now = agendaNow(stored, last, ctx.now);
  return {
    ...now,
    stored,
    recipients: recipientsOf(rows),
    seen: hashOf(JSON.stringify(now.snapshot)),
  };
}
