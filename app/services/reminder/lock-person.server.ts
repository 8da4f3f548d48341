import type { Tx } from '~/platform/db/client.server';

/** Until the end of the transaction nobody else decides about the digest of this person. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${personId}, 10))`;
}
