import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/postgres/port';
import { theWeekBefore } from '../cast';
import { createDatabase, dropDatabase, type OwnDatabase, worldFiles } from './cluster';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Longest that a start may take on a busy machine; it has been built before. */
const START_MS = 60_000;

export type TestServer = {
  /** http://localhost:PORT */
  url: string;
  database: OwnDatabase;
  /** Files and, without SMTP_URL, the mail that was sent (`mail/*.eml`). */
  dataDir: string;
  /** Another day, later: the same server with the same work in it, its clock at this moment. */
  goOnAt: (moment: Date) => Promise<void>;
  stop: () => Promise<void>;
};

type Choice = {
  /** What of prisma/seed/worlds to begin with. */
  worlds?: string[];
  env?: Record<string, string>;
};

/** The production server, started the way everybody starts it, on a port and a database of its own. */
export async function startServer({ worlds = [], env = {} }: Choice = {}): Promise<TestServer> {
  const database = await createDatabase(...worlds);
  const dataDir = mkdtempSync(join(tmpdir(), 'vijfhoek-e2e-'));
  if (existsSync(worldFiles(worlds))) cpSync(worldFiles(worlds), dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const runAt = (moment: Date) =>
    run(url, {
      DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      BASE_URL: url,
      VIJFHOEK_WORLD: 'geen',
      VIJFHOEK_NOW: moment.toISOString(),
      ...env,
    });
  const clean = async () => {
    await dropDatabase(database.name);
    rmSync(dataDir, { recursive: true, force: true });
  };
  let end = await runAt(theWeekBefore).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  return {
    url,
    database,
    dataDir,
    goOnAt: async (moment) => {
      await end();
      end = await runAt(moment);
    },
    stop: async () => {
      await end();
      await clean();
    },
  };
}

/** Starts the process and waits until it answers; gives what ends it. */
async function run(url: string, env: Record<string, string>): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env } as unknown as NodeJS.ProcessEnv,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
  };
  if (!(await isReady(url, () => child.exitCode !== null))) {
    await end();
    throw new Error(`The server did not start:\n${output}`);
  }
  return end;
}

async function isReady(url: string, hasGone: () => boolean): Promise<boolean> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && !hasGone()) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((next) => setTimeout(next, 50));
  }
  return false;
}
