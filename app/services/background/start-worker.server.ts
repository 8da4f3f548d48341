import { Logger, run } from 'graphile-worker';
import { dbPool } from '~/platform/db/client.server';
import { now } from '~/platform/outside/clock.server';
import { log } from '~/platform/outside/log.server';
import { settings } from '~/platform/outside/env.server';
import type { MailJob } from '../mail/letter';
import { deliverMail } from '../mail/deliver-mail.server';

/** What the queue says that somebody should read. */
const loud: readonly string[] = ['error', 'warning'];

const quiet = new Logger(() => (level, message) => {
  if (loud.includes(level)) log.warn({ queue: level }, message);
});

/** Runs the jobs of this installation: mail. Several processes share the queue; each job is done by one. */
export async function startWorker(): Promise<{ stop: () => Promise<void> } | undefined> {
  if (!settings().worker) return undefined;
  const runner = await run({
    pgPool: dbPool(),
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: quiet,
    taskList: {
      send_mail: (payload, { job }) =>
        deliverMail(payload as MailJob, now(), {
          number: job.attempts,
          last: job.attempts >= job.max_attempts,
        }),
    },
  });
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'worker stopped'));
  return { stop: () => runner.stop() };
}
