import pg from 'pg';
import { withClient } from './postgres/addresses';

/** Any number that nobody else uses for an advisory lock in our database. */
const LOCK = 19720501;

/**
 * Says "this database is in use" for as long as this process lives, also when it has nothing to ask for a while. The
 * system takes the sign away when we are killed.
 */
export async function markInUse(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'vijfhoek in use',
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock_shared($1) as mine', [
    LOCK,
  ]);
  if (!rows[0]?.mine) {
    await client.end();
    throw new Error('Er wordt op dit moment een reservekopie teruggezet. Start daarna opnieuw.');
  }
  return () => client.end().catch(() => undefined);
}

/** Does the work while no process uses the database, and keeps them out meanwhile; false when one does. */
export async function whileUnused(databaseUrl: string, work: () => Promise<void>): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
    if (!rows[0]?.mine) return false;
    await work();
    return true;
  });
}
