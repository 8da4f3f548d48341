import { afterAll } from 'vitest';
import { createDatabase, dropDatabase, type OwnDatabase } from './cluster';

/**
 * A real PostgreSQL for this test file alone, gone after it. Call it once, at the top:
 *
 *     const database = await testDatabase();
 *
 * `db()` and everything above it then works on it, as the application's role. `worlds` of
 * prisma/seed/worlds are loaded first.
 */
export async function testDatabase(...worlds: string[]): Promise<OwnDatabase> {
  const database = await createDatabase(...worlds);
  process.env['DATABASE_URL'] = database.appUrl;
  process.env['SESSION_SECRET'] = 'only-for-tests';
  afterAll(async () => {
    const { disconnect } = await import('~/platform/db/client.server');
    await disconnect();
    await dropDatabase(database.name);
  });
  return database;
}
