import type { Tx } from './client.server';

/** Two people who give the same name in a programma at once: the second waits, and finds the first. */
export async function lockNames(tx: Tx, programmaId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Programma" WHERE "id" = ${programmaId}::uuid FOR NO KEY UPDATE`;
}
