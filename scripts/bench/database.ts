import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClient } from '../postgres/addresses';
import { type Embedded, startEmbedded } from '../postgres/embedded';
import { migrate } from '../postgres/migrate';
import { makeLargeWorld } from './world/make';
import { NOW } from './world/size';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/bench');

/** Where the server of the bench keeps its files. */
export const BENCH_FILES = join(folder, 'data');

/** The world below the large one: its parties, werkgroepen and maatregelen are the real ones. */
export const PROGRAMMA = 'hervormingsagenda';

/** What the contents of the large world follow from. */
const MADE_OF = [
  'prisma/migrations',
  'prisma/seed',
  'scripts/bench/world',
  'app/domain/agenda-item/snapshot.ts',
];

export type BenchDatabase = { ownerUrl: string; appUrl: string; adminUrl: string; stop: () => Promise<void> };

/** The PostgreSQL of the bench with the large world in it; made when there is none of these very contents yet. */
export async function openBenchDatabase(say: (line: string) => void): Promise<BenchDatabase> {
  const embedded = await startEmbedded({ dataDir: folder, database: 'vijfhoek', say });
  const name = `bench_${contentHash()}`;
  const inName = (url: string, database: string) =>
    Object.assign(new URL(url), { pathname: `/${database}` }).href;
  try {
    if (!(await isThere(embedded, name))) {
      const began = Date.now();
      say('De grote wereld wordt gemaakt; dat duurt een paar minuten en hoeft maar één keer.');
      const half = `half_${randomBytes(4).toString('hex')}`;
      await withClient(embedded.adminUrl, async (client) => {
        await dropOthers(client, name);
        await client.query(`create database ${half} owner vijfhoek_owner`);
      });
      await migrate(inName(embedded.ownerUrl, half));
      seed(inName(embedded.appUrl, half));
      await makeLargeWorld(inName(embedded.ownerUrl, half), PROGRAMMA);
      await withClient(embedded.adminUrl, (client) =>
        client.query(`alter database ${half} rename to ${name}`),
      );
      say(`De grote wereld is klaar (${Math.round((Date.now() - began) / 1000)} s).`);
    }
    return {
      ownerUrl: inName(embedded.ownerUrl, name),
      appUrl: inName(embedded.appUrl, name),
      adminUrl: inName(embedded.adminUrl, name),
      stop: embedded.stop,
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function isThere({ adminUrl }: Embedded, name: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return Boolean(rowCount);
  });
}

/** Large worlds of other contents, and those that were cut off halfway. */
async function dropOthers(
  client: Parameters<Parameters<typeof withClient>[1]>[0],
  name: string,
): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(bench|half)_' and datname <> $1`,
    [name],
  );
  for (const { datname } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
}

function seed(databaseUrl: string): void {
  const loaded = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/seed.ts'), '--from', join(root, 'prisma/seed/worlds', PROGRAMMA)],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        TZ: 'UTC',
        DATABASE_URL: databaseUrl,
        DATA_DIR: BENCH_FILES,
        VIJFHOEK_MODE: 'try',
        VIJFHOEK_NOW: NOW.toISOString(),
      } as unknown as NodeJS.ProcessEnv,
    },
  );
  if (loaded.status !== 0) throw new Error(`De wereld is niet geladen.\n${loaded.stdout}${loaded.stderr}`);
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const file of MADE_OF.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
