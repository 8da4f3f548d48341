import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../scripts/postgres/addresses';
import { migrate } from '../../../scripts/postgres/migrate';
import { createDatabase, dropDatabase, type OwnDatabase } from '../../support/cluster';

const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-migrations-'));
const made: OwnDatabase[] = [];
let database: OwnDatabase;

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const has = (table: string) =>
  withClient(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      table,
    ]);
    return rows[0]?.there;
  });

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  database = await createDatabase();
  made.push(database);
  await withClient(database.ownerUrl, (client) => client.query('truncate _prisma_migrations'));
  write('1_first', 'create table first (id int)');
});

afterAll(async () => {
  for (const { name } of made) await dropDatabase(name);
  rmSync(folder, { recursive: true, force: true });
});

describe('migrations', () => {
  it('are applied once and in order, however often a start asks', async () => {
    write('2_second', 'alter table first add column name text');
    expect(await migrate(database.ownerUrl, { folder })).toEqual(['1_first', '2_second']);
    expect(await migrate(database.ownerUrl, { folder })).toEqual([]);
  });

  it('are applied once by two processes that start at the same moment', async () => {
    const both = await Promise.all([
      migrate(database.ownerUrl, { folder }),
      migrate(database.ownerUrl, { folder }),
    ]);
    expect(both.flat()).toEqual(['1_first']);
  });

  it('leave nothing behind when one fails half-way', async () => {
    write('2_second', 'create table second (id int); select 1/0');
    await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(/2_second/);
    expect(await has('first')).toBe(true);
    expect(await has('second')).toBe(false);
  });

  it('may not change after they were applied', async () => {
    await migrate(database.ownerUrl, { folder });
    write('1_first', 'create table first (id bigint)');
    await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(/1_first is veranderd/);
  });

  it('of a newer version are not ignored by an older one', async () => {
    await migrate(database.ownerUrl, { folder });
    rmSync(join(folder, '1_first'), { recursive: true });
    await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(/nieuwere versie/);
  });
});
