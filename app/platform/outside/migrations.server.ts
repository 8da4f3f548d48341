import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { installationFolder } from './installation.server';

export const MIGRATIONS = join(installationFolder(), 'prisma/migrations');

export type Migration = { name: string; sql: string; checksum: string };

/** What is in the folder but not in this database; readable by the application's role. */
export async function pendingMigrations(
  client: Pick<pg.Client, 'query'>,
  folder = MIGRATIONS,
): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null',
  );
  const done = new Set(rows.map((row) => row.migration_name));
  return migrationsIn(folder)
    .map((migration) => migration.name)
    .filter((name) => !done.has(name));
}

/** In the order in which they are applied. */
export function migrationsIn(folder: string): Migration[] {
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
