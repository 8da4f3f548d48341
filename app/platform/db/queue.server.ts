import type { Db } from './client.server';

/** When the queue takes up these mails again, by id of the delivery; absent when it doesn't. */
export async function nextTries(db: Db, deliveryIds: readonly string[]): Promise<Map<string, Date>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ key: string; runAt: Date }[]>`
    SELECT "key", "run_at" AS "runAt" FROM graphile_worker.jobs
    WHERE "key" = ANY(${[...deliveryIds]}::text[]) AND "attempts" < "max_attempts"`;
  return new Map(rows.map(({ key, runAt }) => [key, runAt]));
}
