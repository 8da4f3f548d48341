import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../postgres/port';
import { BENCH_FILES, type BenchDatabase } from './database';
import { NOW } from './world/size';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type BenchServer = {
  url: string;
  /** Most memory the process has had so far, in MB; null where the system doesn't tell. */
  peakMemory: () => number | null;
  /** Milliseconds of processor time the process has used so far; says more than the clock on a busy machine. */
  processorTime: () => number | null;
  stop: () => Promise<void>;
};

/** Flags for node, to look into the server: VIJFHOEK_BENCH_NODE="--cpu-prof --cpu-prof-dir=/tmp/prof". */
const FLAGS = (process.env['VIJFHOEK_BENCH_NODE'] ?? '').split(' ').filter(Boolean);

/** The production server as everybody starts it, on the large world; the clock stands at the moment of that world. */
export async function startBenchServer(database: BenchDatabase): Promise<BenchServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [...FLAGS, join(root, 'scripts/start.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      // As `npm start` has it.
      MALLOC_ARENA_MAX: '2',
      TZ: 'UTC',
      DATABASE_URL: database.appUrl,
      DATA_DIR: BENCH_FILES,
      PORT: String(port),
      BASE_URL: url,
      VIJFHOEK_WORLD: 'geen',
      VIJFHOEK_NOW: NOW.toISOString(),
      VIJFHOEK_BENCH: '1',
      // As in production, a line per request.
      LOG_LEVEL: 'info',
    } as unknown as NodeJS.ProcessEnv,
  });
  let errors = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
  };
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) {
      return { url, peakMemory: () => peak(child.pid), processorTime: () => processorTime(child.pid), stop };
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  await stop();
  throw new Error(`De server is niet gestart.\n${errors}${output}`);
}

function peak(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Ticks of a hundredth of a second, as user and as system, stand behind the name of the process. */
function processorTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
