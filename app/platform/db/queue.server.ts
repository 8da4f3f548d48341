import type { Db, Tx } from './client.server';

/** When the queue takes up these mails again, by id of the delivery; absent when it doesn't. */
export async function nextTries(db: Db, deliveryIds: readonly string[]): Promise<Map<string, Date>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ key: string; runAt: Date }[]>`
    SELECT "key", "run_at" AS "runAt" FROM graphile_worker.jobs
    WHERE "key" = ANY(${[...deliveryIds]}::text[]) AND "attempts" < "max_attempts"`;
  return new Map(rows.map(({ key, runAt }) => [key, runAt]));
}

/** Puts a mail that the queue gave up at its beginning again; false when the queue no longer has it. */
export async function tryAgain(tx: Tx, deliveryId: string, now: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker.reschedule_jobs(
      ARRAY(SELECT "id" FROM graphile_worker.jobs WHERE "key" = ${deliveryId}), run_at := ${now}, attempts := 0)`;
  return rows.length > 0;
}
