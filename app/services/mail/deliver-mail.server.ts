import { db } from '~/platform/db/client.server';
import { writeEvent } from '~/platform/db/events.server';
import { sendMail } from '~/platform/outside/mailer.server';
import { composeMail } from './compose-mail.server';
import type { MailJob } from './letter';

/**
 * What the worker does with one mail. Throws when the mail server refuses, so that the queue tries again later;
 * `last` is the attempt after which it gives up.
 */
export async function deliverMail(
  job: MailJob,
  now: Date,
  attempt: { number: number; last: boolean },
): Promise<void> {
  const delivery = await db().delivery.findUnique({ where: { id: job.deliveryId } });
  if (!delivery || delivery.state === 'sent') return;
  try {
    const content = await composeMail(delivery, job);
    const response = await sendMail({
      ...content,
      messageId: delivery.messageId,
      deliveryId: delivery.id,
      to: delivery.email,
    });
    await settle(delivery, now, {
      state: 'sent',
      subject: content.subject,
      attempts: attempt.number,
      response: response.slice(0, 500),
      sentAt: now,
    });
  } catch (error) {
    const response = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    await settle(delivery, now, {
      state: attempt.last ? 'failed' : 'queued',
      attempts: attempt.number,
      response,
    });
    throw error;
  }
}

type Settled = {
  state: 'sent' | 'failed' | 'queued';
  attempts: number;
  response: string;
  subject?: string;
  sentAt?: Date;
};

async function settle(
  delivery: { id: string; meetingId: string | null; kind: string },
  now: Date,
  data: Settled,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.delivery.update({ where: { id: delivery.id }, data });
    if (data.state === 'queued') return;
    const author = { now, origin: 'worker', actor: { personId: null, name: 'postbode', programmaId: null } };
    await writeEvent(
      tx,
      author,
      {
        action: data.state === 'sent' ? 'mail_sent' : 'mail_failed',
        object: { kind: 'delivery', id: delivery.id },
        meetingId: delivery.meetingId,
        change: { detail: { kind: delivery.kind, attempts: data.attempts } },
      },
      { result: 'done' },
    );
  });
}
