import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import type { Letter, MailJob } from './letter';

/** Attempts before a mail is given up: with the queue's back-off more than a day. */
export const ATTEMPTS = 16;

/**
 * Puts mails in the outbox in the transaction of the change that causes them: rolled back, they were never asked for;
 * committed, the worker sends them. The Message-ID is fixed here, so that a retry is the same mail. However many
 * there are, it takes two statements.
 */
export async function queueMails(tx: Tx, now: Date, letters: readonly Letter[]): Promise<string[]> {
  if (letters.length === 0) return [];
  const queued = letters.map((letter) => ({ id: newId(), letter }));
  await tx.delivery.createMany({
    data: queued.map(({ id, letter }) => ({
      id,
      kind: letter.kind,
      personId: letter.to.id,
      email: letter.to.email,
      meetingId: 'meetingId' in letter ? letter.meetingId : null,
      agendaVersionId: 'agendaVersionId' in letter ? letter.agendaVersionId : null,
      objectId: 'objectId' in letter ? letter.objectId : null,
      messageId: `<${id}@vijfhoek>`,
      subject: 'subject' in letter ? letter.subject : 'Inloggen bij Vijfhoek',
      queuedAt: now,
    })),
  });
  const jobs = JSON.stringify(queued.map(({ id, letter }) => ({ key: id, payload: jobOf(id, letter) })));
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_mail', j."payload", job_key := j."key", max_attempts := ${ATTEMPTS})
    FROM jsonb_to_recordset(${jobs}::jsonb) AS j("key" text, "payload" json)`;
  return queued.map(({ id }) => id);
}

/** In the transaction of the change that asks for it; answers with the id of the delivery. */
export async function queueMail(tx: Tx, now: Date, letter: Letter): Promise<string> {
  const [id = ''] = await queueMails(tx, now, [letter]);
  return id;
}

function jobOf(deliveryId: string, letter: Letter): MailJob {
  return {
    deliveryId,
    ...(letter.kind === 'inloglink' ? { secret: letter.secret, minutes: letter.minutes } : {}),
    ...(letter.kind === 'herinnering_bijlage' ? { attachmentId: letter.attachmentId } : {}),
    ...('notice' in letter ? { notice: letter.notice } : {}),
  };
}
