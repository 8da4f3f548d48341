import { Logger, run } from 'graphile-worker';
import { dbPool } from '~/platform/db/client.server';
import { now } from '~/platform/outside/clock.server';
import { log } from '~/platform/outside/log.server';
import { settings } from '~/platform/outside/env.server';
import type { MailJob } from '../mail/letter';
import { deliverMail } from '../mail/deliver-mail.server';
import { sendDigests } from '../reminder/send-digests.server';
import { readSpreadsheet } from '../import/read-spreadsheet.server';
import type { ReadingJob } from '../import/reading-job';

/** What the queue says that somebody should read. */
const loud: readonly string[] = ['error', 'warning'];

const quiet = new Logger(() => (level, message) => {
  if (loud.includes(level)) log.warn({ queue: level }, message);
});

/** Every hour, and when a process starts: the clock of a demo goes its own way, so the job itself looks what day it is. */
const HOURLY = '0 * * * * send_digests';

/** Runs the jobs of this installation: mail, digests and spreadsheets to read. Several processes share the queue; each job is done by one. */
export async function startWorker(): Promise<{ stop: () => Promise<void> } | undefined> {
  if (!settings().worker) return undefined;
  const runner = await run({
    pgPool: dbPool(),
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: quiet,
    crontab: HOURLY,
    taskList: {
      send_digests: async () => {
        await sendDigests(now());
      },
      send_mail: (payload, { job }) =>
        deliverMail(payload as MailJob, now(), {
          number: job.attempts,
          last: job.attempts >= job.max_attempts,
        }),
      read_spreadsheet: (payload, { job }) =>
        readSpreadsheet(payload as ReadingJob, job.attempts >= job.max_attempts),
    },
  });
  await runner.addJob('send_digests', {}, { jobKey: 'send_digests', maxAttempts: 3 });
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'worker stopped'));
  return { stop: () => runner.stop() };
}
