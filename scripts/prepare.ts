import { readSettings, type Settings } from '~/platform/outside/env.server';
import { demoClock } from './demo-clock';
import { markInUse } from './in-use';
import { type OpenDatabase, openDatabase } from './open-database';
import { keptSessionSecret } from './session-secret';

export type Prepared = {
  settings: Settings;
  database: OpenDatabase;
  /** Trying out with the PostgreSQL that comes along, and nobody set the clock: the demo may keep a time of its own. */
  ownTime: boolean;
};

/**
 * What every command of ours needs before it can work: settings that were judged, and a database that is up to
 * date. Leaves the environment as the application expects it, without the owner's address.
 */
export async function prepare(say: (line: string) => void): Promise<Prepared> {
  const first = readSettings(process.env);
  const migrateUrl = process.env['MIGRATE_DATABASE_URL'] || undefined;
  const database = await openDatabase(first, migrateUrl, say);
  const leave = await markInUse(database.appUrl).catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
  // The application works without the power to change tables, so it doesn't get the address either.
  delete process.env['MIGRATE_DATABASE_URL'];
  process.env['VIJFHOEK_MODE'] = first.mode;
  process.env['DATABASE_URL'] = database.appUrl;
  process.env['BASE_URL'] = first.baseUrl;
  process.env['DATA_DIR'] = first.dataDir;
  const ownTime = first.mode === 'try' && first.databaseUrl === '' && !first.now;
  if (ownTime) keepDemoTime(first.dataDir);
  process.env['SESSION_SECRET'] ||= keptSessionSecret(first.dataDir);
  const stop = async () => {
    await leave();
    await database.stop();
  };
  return { settings: readSettings(process.env), database: { ...database, stop }, ownTime };
}

/** Sets the clock of this process, and of those it starts, to what the demo beside this data reads. */
export function keepDemoTime(dataDir: string): void {
  const time = demoClock(dataDir);
  if (time) process.env['VIJFHOEK_NOW'] = time.toISOString();
}
