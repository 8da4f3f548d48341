import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account';
import { freePort, isFree } from './port';
import type { State } from './state';

const run = promisify(execFile);

/** Bytes of PostgreSQL's own log that are worth keeping; looked at when it starts. */
const LOG_LIMIT = 10 * 1024 * 1024;

/** The account, surroundings and folder in which PostgreSQL's own programs run. */
export type RunAs = { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string };

/** Made under another name first: a first start that is cut off leaves nothing that looks like a database. */
export async function initialise(initdb: string, state: State, account: Account, as: RunAs): Promise<void> {
  const half = join(dirname(state.cluster), `postgres.new-${process.pid}`);
  mkdirSync(dirname(half), { recursive: true, mode: 0o711 });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = join(tmpdir(), `vijfhoek-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, state.admin, { mode: 0o600, flag: 'wx' });
  if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${half}`,
        `--pwfile=${passwordFile}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Independent of the machine's locales, so the cluster outlives an upgrade of the system.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
      ],
      as,
    );
    rmSync(state.cluster, { recursive: true, force: true });
    renameSync(half, state.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

/** On the port of the state, or on another where that one is taken. */
export async function start(pgCtl: string, state: State, durable: boolean, as: RunAs): Promise<void> {
  if (!(await isFree(state.port))) state.port = await freePort();
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port: state.port,
    // Nothing but loopback with a password: other users of this machine get no way in.
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`);
  const log = join(state.cluster, 'server.log');
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) rmSync(log);
  try {
    await run(pgCtl, ['start', '-w', '-t', '60', '-D', state.cluster, '-l', log, '-o', flags.join(' ')], as);
  } catch (error) {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n') : '';
    throw new Error(`PostgreSQL is niet gestart. Het laatste uit ${log}:\n${tail}`, { cause: error });
  }
}

export const stop = (pgCtl: string, { cluster }: State, as: RunAs) =>
  run(pgCtl, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', cluster], as);
