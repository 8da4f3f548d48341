import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import type { Letter, MailJob } from './letter';

/** Attempts before a mail is given up: with the queue's back-off more than a day. */
const ATTEMPTS = 16;

/**
 * Puts a mail in the outbox in the transaction of the change that causes it: rolled back, it was never asked for;
 * committed, the worker sends it. The Message-ID is fixed here, so that a retry is the same mail.
 */
export async function queueMail(tx: Tx, now: Date, letter: Letter): Promise<string> {
  const id = newId();
  await tx.delivery.create({
    data: {
      id,
      kind: letter.kind,
      personId: letter.to.id,
      email: letter.to.email,
      meetingId: 'meetingId' in letter ? letter.meetingId : null,
      agendaVersionId: 'agendaVersionId' in letter ? letter.agendaVersionId : null,
      messageId: `<${id}@vijfhoek>`,
      subject: 'subject' in letter ? letter.subject : 'Inloggen bij Vijfhoek',
      queuedAt: now,
    },
  });
  const job: MailJob = {
    deliveryId: id,
    ...(letter.kind === 'inloglink' ? { secret: letter.secret, minutes: letter.minutes } : {}),
    ...(letter.kind === 'herinnering_bijlage' ? { attachmentId: letter.attachmentId } : {}),
  };
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_mail', ${JSON.stringify(job)}::json, job_key := ${id}, max_attempts := ${ATTEMPTS})`;
  return id;
}
