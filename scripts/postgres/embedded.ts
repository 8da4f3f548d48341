import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseAccount } from './account';
import { binaries } from './binaries';
import { initialise, start, stop, type RunAs } from './cluster';
import { ensureRoles } from './login-roles';
import { stayPresent } from './presence';
import { findRunning } from './running';
import { adminUrl, newState, readState, writeState } from './state';

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

  const stopCluster = () => stop(programs.pgCtl, state, as);
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
