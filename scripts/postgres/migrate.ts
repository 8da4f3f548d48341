import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { installationFolder } from '~/platform/outside/installation.server';

const FOLDER = join(installationFolder(), 'prisma/migrations');

/** The lock Prisma itself takes, so that `prisma migrate deploy` and our start never run at once. */
const LOCK = 72707369;

/** The group role of the application; `vijfhoek` (or whatever the installer calls it) is a member. */
export const APP_ROLE = 'vijfhoek_app';

type Choice = {
  folder?: string;
  /** Only these, with these very contents: the tables as they were when an archive was made. */
  upTo?: readonly { name: string; checksum: string }[];
};

type Migration = { name: string; sql: string; checksum: string };

/**
 * Brings the database up to date: our migrations in order, each in its own transaction and recorded in
 * Prisma's own table, then graphile-worker's, then what the application's role may do there.
 * Returns the names of what was applied now.
 */
export async function migrate(ownerUrl: string, { folder = FOLDER, upTo }: Choice = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureAppRole(client);
    const applied = await applyAll(client, asked(migrationsIn(folder), upTo), migrationsIn(folder));
    await runMigrations({ connectionString: ownerUrl, schema: 'graphile_worker', logger: quiet });
    await openJobs(client);
    return applied;
  } finally {
    await client.end();
  }
}

/** What is in the folder but not in this database; readable by the application's role. */
export async function pendingMigrations(
  client: Pick<pg.Client, 'query'>,
  folder = FOLDER,
): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null',
  );
  const done = new Set(rows.map((row) => row.migration_name));
  return migrationsIn(folder)
    .map((migration) => migration.name)
    .filter((name) => !done.has(name));
}

function migrationsIn(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

function asked(all: Migration[], upTo: Choice['upTo']): Migration[] {
  if (!upTo) return all;
  return upTo.map(({ name, checksum }) => {
    const known = all.find((one) => one.name === name && one.checksum === checksum);
    if (!known)
      throw new Error(`Migratie ${name} kent deze versie niet, of anders. Gebruik een nieuwere versie.`);
    return known;
  });
}

async function applyAll(client: pg.Client, migrations: Migration[], all: Migration[]): Promise<string[]> {
  await client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`);
  await client.query(`grant select on _prisma_migrations to ${APP_ROLE}`);
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `select migration_name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  );
  const known = new Map(rows.map((row) => [row.migration_name, row]));
  const unknown = rows.find((row) => !all.some((one) => one.name === row.migration_name));
  if (unknown) {
    throw new Error(
      `De database kent migratie ${unknown.migration_name} en deze versie niet: zij hoort bij een nieuwere versie.`,
    );
  }
  const applied: string[] = [];
  for (const migration of migrations) {
    const before = known.get(migration.name);
    if (before && !before.finished)
      throw new Error(`Migratie ${migration.name} is eerder halverwege gestopt.`);
    if (before && before.checksum !== migration.checksum) {
      throw new Error(
        `Migratie ${migration.name} is veranderd nadat zij is toegepast. Zet het bestand terug en maak een nieuwe migratie.`,
      );
    }
    if (!before) {
      await applyOne(client, migration);
      applied.push(migration.name);
    }
  }
  return applied;
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const { message, position } = error as pg.DatabaseError;
    const line = position ? ` (regel ${sql.slice(0, Number(position)).split('\n').length})` : '';
    throw new Error(`Migratie ${name} is niet gelukt en geheel teruggedraaid${line}: ${message}`, {
      cause: error,
    });
  }
}

/** Migrations grant to this role, so it has to be there first; an installer may have made it already. */
async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  try {
    if (!rowCount) await client.query(`create role ${APP_ROLE} nologin`);
    // The owner must be able to become the application when there is only one address (DATABASE_URL).
    const { rows } = await client
      .query<{ able: boolean }>(`select pg_has_role($1, 'SET') as able`, [APP_ROLE])
      .catch(
        // Before PostgreSQL 16 membership alone was enough, and 'SET' no word.
        () => client.query<{ able: boolean }>(`select pg_has_role($1, 'MEMBER') as able`, [APP_ROLE]),
      );
    if (!rows[0]?.able) await client.query(`grant ${APP_ROLE} to current_user`);
  } catch (error) {
    throw new Error(
      `De rol ${APP_ROLE} ontbreekt en deze gebruiker mag haar niet maken. Laat een beheerder van de database uitvoeren: ` +
        `CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <deze gebruiker>;`,
      { cause: error },
    );
  }
}

/**
 * graphile-worker puts row level security on its tables without any policy, which means "the owner only".
 * The application queues its jobs in the transaction of the change and runs the worker itself.
 */
async function openJobs(client: pg.Client): Promise<void> {
  await client.query(`
    grant usage on schema graphile_worker to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
    revoke insert, update, delete on graphile_worker.migrations from ${APP_ROLE};
    grant usage on all sequences in schema graphile_worker to ${APP_ROLE};
    grant execute on all functions in schema graphile_worker to ${APP_ROLE};`);
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = $1)`,
    [APP_ROLE],
  );
  for (const { table } of rows) {
    await client.query(
      `create policy ${APP_ROLE} on graphile_worker.${client.escapeIdentifier(table)}
       to ${APP_ROLE} using (true) with check (true)`,
    );
  }
}

const quiet = new Logger(() => () => undefined);
