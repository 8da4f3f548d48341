import { randomUUID } from 'node:crypto';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { MIGRATIONS, migrationsIn, type Migration } from '~/platform/outside/migrations.server';
import { APP_ROLE, ensureAppRole, openJobs } from './app-role';

/** The lock Prisma itself takes, so that `prisma migrate deploy` and our start never run at once. */
const LOCK = 72707369;

type Choice = {
  folder?: string;
  /** Only these, with these very contents: the tables as they were when an archive was made. */
  upTo?: readonly { name: string; checksum: string }[];
};

/**
 * Brings the database up to date: our migrations in order, each in its own transaction and recorded in
 * Prisma's own table, then graphile-worker's, then what the application's role may do there.
 * Returns the names of what was applied now.
 */
export async function migrate(
  ownerUrl: string,
  { folder = MIGRATIONS, upTo }: Choice = {},
): Promise<string[]> {
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

const quiet = new Logger(() => () => undefined);
