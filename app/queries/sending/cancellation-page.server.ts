import type { Ctx } from '~/domain/context';
import { reasonsNotToCancel } from '~/domain/meeting/sending';
import type { Refusal } from '~/domain/outcome';
import { db } from '~/platform/db/client.server';
import { isMinuted } from '~/platform/db/minutes/minuted.server';
import { agendaToSend } from './agenda-to-send.server';
import { sendingHead, type SendingHead } from './sending-page.server';

export type CancellationPage = {
  head: SendingHead;
  reasons: Refusal[];
  /** The participants have its agenda. */
  sent: boolean;
  /** How many people take part today and get a mail; 0 when nothing was sent. */
  recipients: number;
};

/** What cancelling would do. */
export async function cancellationPage(ctx: Ctx, meetingId: string): Promise<CancellationPage | null> {
  const agenda = await agendaToSend(ctx, meetingId);
  if (!agenda) return null;
  return {
    head: sendingHead(agenda),
    reasons: reasonsNotToCancel({
      state: agenda.stored.state,
      minuted: await isMinuted(db(), meetingId),
    }),
    sent: agenda.lastSent !== null,
    recipients: agenda.lastSent ? agenda.recipients.length : 0,
  };
}
