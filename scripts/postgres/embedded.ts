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
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Account, databaseAccount, reaches, sharedPlace } from './account';
import { binaries } from './binaries';
import { findRunning } from './running';
import { writePrivately } from './private-file';

const run = promisify(execFile);

/** Bytes of PostgreSQL's own log that are worth keeping; looked at when it starts. */
const LOG_LIMIT = 10 * 1024 * 1024;

type Options = {
  /** Our own folder; the cluster comes in `dataDir/postgres`, unless PostgreSQL's account can't reach that. */
  dataDir: string;
  /** The name of the database to make and use. */
  database: string;
  /** Fixed port; without it a free one is chosen at the first start and kept. */
  port?: number;
  /** False for tests: quicker, and lost when the machine falls over. */
  durable?: boolean;
  say?: (line: string) => void;
};

export type Embedded = {
  /** `vijfhoek_owner`: owns the tables and runs migrations. */
  ownerUrl: string;
  /** `vijfhoek`: the application, member of `vijfhoek_app`; owns nothing. */
  appUrl: string;
  /** The superuser; only tests need it, to copy databases. */
  adminUrl: string;
  /** True when it was still running, after a kill -9 or beside another process of ours. */
  adopted: boolean;
  /** Stops PostgreSQL, unless another process of ours still uses it. */
  stop: () => Promise<void>;
};

/** Kept in `dataDir/postgres.json`, readable by its owner alone. */
type State = { cluster: string; port: number; admin: string; owner: string; app: string };

/** Starts the PostgreSQL that comes with us, or takes over the one that still runs on the same data. */
export async function startEmbedded(options: Options): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const say = options.say ?? (() => undefined);
  // As root others may pass through (PostgreSQL must, under its own account), not look around.
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const account = databaseAccount(join(dataDir, 'postgres'));
  const programs = binaries(account, dataDir, say);
  const state = readState(dataDir) ?? (await newState(dataDir, account, options.port, say));
  if (options.port) state.port = options.port;
  const as: RunAs = {
    ...(account ?? {}),
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    cwd: '/',
  };

  if (!existsSync(join(state.cluster, 'PG_VERSION'))) await initialise(programs.initdb, state, account, as);
  const found = readFileSync(join(state.cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== programs.major) {
    throw new Error(
      `${state.cluster} is gemaakt door PostgreSQL ${found}; deze versie brengt ${programs.major} mee. ` +
        'Maak met de vorige versie van Vijfhoek een reservekopie en zet die terug in een nieuwe DATA_DIR.',
    );
  }

  const stopCluster = () =>
    run(programs.pgCtl, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', state.cluster], as);
  const running = await findRunning(state.cluster, (port) => adminUrl(state, port));
  if (running.kind === 'deaf') await stopCluster();
  if (running.kind === 'answers') state.port = running.port;
  else await start(programs.pgCtl, state, options.durable ?? true, as);
  writeState(dataDir, state);

  await ensureRoles(state, options.database);
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${state.port}/${database}`;
  const presence = await stayPresent(url('postgres', state.admin, 'postgres'));
  return {
    ownerUrl: url('vijfhoek_owner', state.owner, options.database),
    appUrl: url('vijfhoek', state.app, options.database),
    adminUrl: url('postgres', state.admin, 'postgres'),
    adopted: running.kind === 'answers',
    stop: async () => {
      if (await presence.leave()) await stopCluster().catch(() => undefined);
    },
  };
}

function adminUrl(state: State, port: number) {
  return `postgresql://postgres:${state.admin}@127.0.0.1:${port}/postgres`;
}

function readState(dataDir: string): State | undefined {
  const file = join(dataDir, 'postgres.json');
  if (!existsSync(file)) return undefined;
  const state = JSON.parse(readFileSync(file, 'utf8')) as State;
  // A cluster inside the folder moves along with it.
  return { ...state, cluster: resolve(dataDir, state.cluster) };
}

function writeState(dataDir: string, state: State): void {
  const inside = join(dataDir, 'postgres');
  const kept: State = { ...state, cluster: state.cluster === inside ? 'postgres' : state.cluster };
  writePrivately(join(dataDir, 'postgres.json'), JSON.stringify(kept, null, 2) + '\n');
}

async function newState(
  dataDir: string,
  account: Account,
  port: number | undefined,
  say: (line: string) => void,
) {
  const inside = join(dataDir, 'postgres');
  if (existsSync(join(inside, 'PG_VERSION'))) {
    throw new Error(
      `In ${inside} staat een database, maar de wachtwoorden (${join(dataDir, 'postgres.json')}) zijn weg. ` +
        'Zet dat bestand terug, of begin met een andere DATA_DIR en zet daarin een reservekopie terug.',
    );
  }
  let cluster = inside;
  if (account) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    chownSync(inside, account.uid, account.gid);
    if (!reaches(account, inside, 'write')) {
      rmSync(inside, { recursive: true });
      cluster = join(sharedPlace(), randomBytes(6).toString('hex'), 'postgres');
      say(`PostgreSQL draait niet als root en kan niet bij ${dataDir}; de database staat in ${cluster}.`);
    }
  }
  const secret = () => randomBytes(24).toString('base64url');
  const state = {
    cluster,
    port: port ?? (await freePort()),
    admin: secret(),
    owner: secret(),
    app: secret(),
  };
  writeState(dataDir, state);
  return state;
}

type RunAs = { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string };

/** Made under another name first: a first start that is cut off leaves nothing that looks like a database. */
async function initialise(initdb: string, state: State, account: Account, as: RunAs): Promise<void> {
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

async function start(pgCtl: string, state: State, durable: boolean, as: RunAs): Promise<void> {
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

/** Idempotent: also puts right a database whose passwords were changed by hand. */
async function ensureRoles(state: State, database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl(state, state.port) });
  await admin.connect();
  try {
    const role = async (name: string, attributes: string, password?: string) => {
      const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
      const secret = password ? ` password ${admin.escapeLiteral(password)}` : '';
      await admin.query(
        `${rowCount ? 'alter' : 'create'} role ${admin.escapeIdentifier(name)} ${attributes}${secret}`,
      );
    };
    await role('vijfhoek_app', 'nologin');
    await role('vijfhoek_owner', 'login createrole', state.owner);
    await role('vijfhoek', 'login', state.app);
    await admin.query('grant vijfhoek_app to vijfhoek');
    await admin.query('grant vijfhoek_app to vijfhoek_owner with admin option');
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) {
      await admin.query(`create database ${admin.escapeIdentifier(database)} owner vijfhoek_owner`);
    }
  } finally {
    await admin.end();
  }
}

/** A connection that says "somebody is using this", and is dropped by the system when we are killed. */
async function stayPresent(connectionString: string) {
  const client = new pg.Client({ connectionString, application_name: 'vijfhoek presence', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  return {
    /** Goes away; true when nobody else is left. */
    leave: async () => {
      try {
        // Connections that were closed a moment ago are still going.
        for (let turn = 0; turn < 10; turn += 1) {
          if (turn > 0) await new Promise((next) => setTimeout(next, 50));
          const { rows } = await client.query<{ others: number }>(
            `select count(*)::int as others from pg_stat_activity
             where backend_type = 'client backend' and usename is not null and pid <> pg_backend_pid()`,
          );
          if (rows[0]?.others === 0) return true;
        }
        return false;
      } catch {
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** Also used by the tests' server. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
