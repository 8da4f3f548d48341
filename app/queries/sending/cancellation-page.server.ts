import type { Ctx } from '~/domain/context';
import { reasonsNotToCancel } from '~/domain/meeting/sending';
import type { Refusal } from '~/domain/outcome';
import { agendaToSend } from './agenda-to-send.server';
import { sendingHead, type SendingHead } from './sending-page.server';

export type CancellationPage = {
  head: SendingHead;
  reasons: Refusal[];
  /** How many people take part today and get a mail; 0 when nothing was sent. */
  recipients: number;
};

/** What cancelling would do. */
export async function cancellationPage(ctx: Ctx, meetingId: string): Promise<CancellationPage | null> {
  const agenda = await agendaToSend(ctx, meetingId);
  if (!agenda) return null;
  return {
    head: sendingHead(agenda),
    reasons: reasonsNotToCancel(agenda.stored),
    recipients: agenda.lastSent ? agenda.recipients.length : 0,
  };
}
