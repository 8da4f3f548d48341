import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays } from 'date-fns';
import { withClient } from '../../scripts/postgres/addresses';
import { startEmbedded } from '../../scripts/postgres/embedded';
import { migrate } from '../../scripts/postgres/migrate';
import { theWeekBefore } from '../cast';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORLDS = 'prisma/seed/worlds';
const VARIABLE = 'VIJFHOEK_TEST_CLUSTER';

/** The world was there before anybody began to work in it. */
const LOADED_AT = addDays(theWeekBefore, -1);

/** Addresses of the PostgreSQL that this run uses, with any database's name to be filled in. */
type Cluster = { adminUrl: string; ownerUrl: string; appUrl: string };

export type OwnDatabase = { name: string; ownerUrl: string; appUrl: string };

/**
 * Starts the PostgreSQL of the tests, in a folder of its own, and tells the test processes where it is.
 * Two runs at once share it; the last one out stops it.
 */
export async function startCluster(): Promise<() => Promise<void>> {
  const embedded = await startEmbedded({
    dataDir: join(root, '.cache/test'),
    database: 'vijfhoek',
    durable: false,
  });
  const { adminUrl, ownerUrl, appUrl } = embedded;
  process.env[VARIABLE] = JSON.stringify({ adminUrl, ownerUrl, appUrl } satisfies Cluster);
  await dropLeftovers(adminUrl);
  return embedded.stop;
}

/** A database of one's own, copied in a moment from a template: the empty one, or one with these worlds in it. */
export async function createDatabase(...worlds: string[]): Promise<OwnDatabase> {
  const all = cluster();
  const template = await ensureTemplate(all, worlds);
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  await withClient(all.adminUrl, (client) =>
    client.query(`create database ${name} template ${template} owner vijfhoek_owner`),
  );
  return { name, ownerUrl: inDatabase(all.ownerUrl, name), appUrl: inDatabase(all.appUrl, name) };
}

export async function dropDatabase(name: string): Promise<void> {
  await withClient(cluster().adminUrl, (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

function cluster(): Cluster {
  const said = process.env[VARIABLE];
  if (!said)
    throw new Error(
      'The database of the tests is not running: use npm test or vitest --project integration.',
    );
  return JSON.parse(said) as Cluster;
}

/** One template per content of the migrations (and of the worlds), made once however many processes ask. */
async function ensureTemplate(all: Cluster, worlds: readonly string[]): Promise<string> {
  const name = templateName(worlds);
  return withClient(all.adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(5150)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const half = `half_${randomBytes(4).toString('hex')}`;
    await client.query(`create database ${half} owner vijfhoek_owner`);
    await migrate(inDatabase(all.ownerUrl, half));
    for (const world of worlds) loadWorld(world, worldFiles(worlds), inDatabase(all.appUrl, half));
    await client.query(`alter database ${half} rename to ${name}`);
    return name;
  });
}

const templateName = (worlds: readonly string[]) =>
  `template_${nameOfDatabase(worldNames(worlds, '_')) || 'empty'}_${contentHash(worlds.length > 0)}`;

/** Without dashes, and no longer than what PostgreSQL would cut off: many worlds are told apart by a hash. */
const nameOfDatabase = (names: string) =>
  names.length > 36
    ? createHash('sha256').update(names).digest('hex').slice(0, 24)
    : names.replaceAll('-', '_');

/** A world is a folder, or one file: `voorbeeldregio.json`. */
const worldNames = (worlds: readonly string[], between: string) =>
  worlds.map((world) => basename(world, '.json')).join(between);

function loadWorld(world: string, dataDir: string, databaseUrl: string): void {
  const seed = join(root, 'scripts/seed.ts');
  const from = join(root, WORLDS, world);
  const loaded = spawnSync(process.execPath, ['--import', 'tsx', seed, '--from', from], {
    cwd: root,
    encoding: 'utf8',
    // Vitest puts its own BASE_URL in the environment; empty means not set.
    env: {
      ...process.env,
      BASE_URL: '',
      DATABASE_URL: databaseUrl,
      VIJFHOEK_MODE: 'try',
      DATA_DIR: dataDir,
      VIJFHOEK_NOW: LOADED_AT.toISOString(),
    },
  });
  if (loaded.status !== 0)
    throw new Error(`The world ${world} was not loaded.\n${loaded.stdout}${loaded.stderr}`);
}

/** Where the files of seeded worlds are; a server on a copy of their database starts with a copy of these. */
export const worldFiles = (worlds: readonly string[]) =>
  join(root, '.cache/test/files', `${worldNames(worlds, '-')}-${contentHash(true)}`);

function contentHash(seeded: boolean): string {
  const hash = createHash('sha256');
  const folders = [
    'prisma/migrations',
    ...(seeded ? ['prisma/seed', 'app/services', 'app/domain', 'scripts/seed.ts'] : []),
  ];
  if (seeded) hash.update(LOADED_AT.toISOString());
  for (const file of folders.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Databases of runs that were killed, and templates of migrations that are no more. */
async function dropLeftovers(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database d where (datname ~ '^(test|half|template)_')
         and datname not in ('template0', 'template1')
         and not exists (select 1 from pg_stat_activity a where a.datid = d.oid)`,
    );
    for (const { name } of rows) {
      if (isStillWanted(name)) continue;
      // Another run may have connected just now; then it is still in use.
      await client.query(`drop database if exists ${client.escapeIdentifier(name)}`).catch(() => undefined);
    }
  });
}

function isStillWanted(name: string): boolean {
  if (name.startsWith('template_')) return [true, false].some((seeded) => name.endsWith(contentHash(seeded)));
  const pid = Number(/^test_(\d+)_/.exec(name)?.[1]);
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
