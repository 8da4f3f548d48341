import { db } from './client.server';

/** Whether the database answers and the migrations are in. */
export async function ready(): Promise<boolean> {
  const rows = await db().$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM "_prisma_migrations" WHERE "finished_at" IS NULL`;
  return rows[0]?.waiting === 0n;
}
