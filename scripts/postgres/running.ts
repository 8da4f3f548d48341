import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** none: nothing runs on this data. deaf: something does, but it doesn't let us in. */
type Running = { kind: 'none' } | { kind: 'answers'; port: number } | { kind: 'deaf' };

const PATIENCE_MS = 10_000;

/** Is a PostgreSQL still running on this cluster, left behind by a kill -9 or used by another of our processes? */
export async function findRunning(cluster: string, url: (port: number) => string): Promise<Running> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return { kind: 'none' };
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!isPostgresOn(cluster, pid)) {
    // The machine fell over and the number now belongs to another process: PostgreSQL would refuse to start.
    rmSync(file, { force: true });
    return { kind: 'none' };
  }
  const until = Date.now() + PATIENCE_MS;
  while (port > 0 && Date.now() < until && isAlive(pid)) {
    const answer = await dataDirectoryAt(url(port));
    if (answer.kind === 'in' && answer.directory === cluster) return { kind: 'answers', port };
    if (answer.kind !== 'not yet') return { kind: 'deaf' };
    await new Promise((next) => setTimeout(next, 100));
  }
  return isAlive(pid) ? { kind: 'deaf' } : { kind: 'none' };
}

async function dataDirectoryAt(connectionString: string) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return { kind: 'in' as const, directory: rows[0]?.data_directory };
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    // 57P03: starting up, shutting down or recovering. 28xxx: it runs, but not with our passwords.
    return { kind: code.startsWith('28') ? ('shut' as const) : ('not yet' as const) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgresOn(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    // No /proc here, or not ours to look into: the program's name must do.
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return true;
  }
}
