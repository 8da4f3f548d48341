import type { AgendaChange } from '~/domain/agenda-item/diff';
import type { Ctx } from '~/domain/context';
import type { Recipient } from '~/domain/meeting/recipients';
import { changesCalendar, reasonsNotToSupplement } from '~/domain/meeting/sending';
import type { Refusal } from '~/domain/outcome';
import { meetingCheck, type MeetingCheck } from '~/queries/meeting/meeting-check.server';
import { agendaToSend } from './agenda-to-send.server';
import { sendingHead, type SendingHead } from './sending-page.server';

export type SupplementPage = {
  head: SendingHead;
  reasons: Refusal[];
  check: MeetingCheck;
  recipients: Recipient[];
  lastSent: { number: number; sentAt: Date } | null;
  /** Exactly what is new, changed, moved or withdrawn since then (product rule 11). */
  changes: AgendaChange[];
  /** The entry in people's calendars moves as well. */
  movesCalendar: boolean;
  seen: string;
};

/** What a nazending would say, and to whom. */
export async function supplementPage(ctx: Ctx, meetingId: string): Promise<SupplementPage | null> {
  const agenda = await agendaToSend(ctx, meetingId);
  if (!agenda) return null;
  const { stored, findings, lastSent, changes, recipients, seen } = agenda;
  return {
    head: sendingHead(agenda),
    reasons: reasonsNotToSupplement({ state: stored.state, sent: lastSent !== null, findings, changes }),
    check: meetingCheck(stored, ctx.now),
    recipients,
    lastSent: lastSent && { number: lastSent.number, sentAt: lastSent.sentAt },
    changes,
    movesCalendar: changesCalendar(changes),
    seen,
  };
}
