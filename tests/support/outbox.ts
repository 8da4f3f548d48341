import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import PostalMime, { type Email } from 'postal-mime';
import { db, dbPool } from '~/platform/db/client.server';
import type { MailJob } from '~/services/mail/letter';
import { deliverMail } from '~/services/mail/deliver-mail.server';

/** Jobs that wait in the queue, however long they must wait. */
export async function jobsInQueue(): Promise<number> {
  const rows = await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM graphile_worker.jobs`;
  return Number(rows[0]?.count ?? 0);
}

const quiet = new Logger(() => () => undefined);

/** Does what the worker does with every mail that may leave now. */
export async function workOutbox(now: Date): Promise<void> {
  await runOnce({
    pgPool: dbPool(),
    noHandleSignals: true,
    logger: quiet,
    taskList: {
      send_mail: (payload, { job }) =>
        deliverMail(payload as MailJob, now, {
          number: job.attempts,
          last: job.attempts >= job.max_attempts,
        }),
    },
  });
}

/** Lets the mails that wait for another try go at once. */
export async function hurryOutbox(): Promise<void> {
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
}

/** The mails that were kept as .eml, read as any mail program would. */
export async function keptMails(): Promise<Email[]> {
  const folder = join(process.env['DATA_DIR'] ?? '', 'mail');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))));
}
