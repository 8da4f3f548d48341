import { describe, expect, it } from 'vitest';
import { asApplication, complaintsAboutRole, kindOf, withClient } from '../../../scripts/postgres/addresses';
import { testDatabase } from '../../support/database';

const database = await testDatabase();

describe("what the application's role may do", () => {
  it('works as a role that owns no table', async () => {
    expect(await complaintsAboutRole(database.appUrl)).toEqual([]);
    const owned = await withClient(database.appUrl, (client) =>
      client.query(
        'select 1 from pg_class where relowner = (select oid from pg_roles where rolname = current_user)',
      ),
    );
    expect(owned.rowCount).toBe(0);
  });

  it('takes that role on the address of the owner, when there is only one address', async () => {
    const url = asApplication(database.ownerUrl);
    const { rows } = await withClient(url, (client) => client.query('select current_user as name'));
    expect(rows).toEqual([{ name: 'vijfhoek_app' }]);
    expect(await complaintsAboutRole(url)).toEqual([]);
  });

  it('is refused when it could erase the memory', async () => {
    expect(await complaintsAboutRole(database.ownerUrl)).toHaveLength(1);
  });

  it.each([
    'drop table "Event"',
    'truncate "Event"',
    'create table mine (id int)',
    'alter table "Event" disable trigger all',
  ])('cannot %s', async (statement) => {
    await expect(withClient(database.appUrl, (client) => client.query(statement))).rejects.toThrow(
      /must be owner|permission denied/,
    );
  });

  it('queues a job in the transaction of a change, and not when that is rolled back', async () => {
    const jobs = await withClient(database.appUrl, async (client) => {
      for (const end of ['rollback', 'commit']) {
        await client.query('begin');
        await client.query(`select graphile_worker.add_job('proef', '{}')`);
        await client.query(end);
      }
      return client.query(`select 1 from graphile_worker.jobs where task_identifier = 'proef'`);
    });
    expect(jobs.rowCount).toBe(1);
  });
});

describe('what an address is for', () => {
  it('migrates with the owner', async () =>
    expect(await kindOf(database.ownerUrl)).toEqual({ kind: 'owner' }));

  it('does not try to with the application, and sees that nothing is waiting', async () =>
    expect(await kindOf(database.appUrl)).toEqual({ kind: 'application', pending: [] }));
});
