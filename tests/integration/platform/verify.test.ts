import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../scripts/postgres/addresses';
import { checkVersions } from '../../../scripts/verify/versions';
import { db } from '~/platform/db/client.server';
import { makeBoha } from '../../factories/boha';
import { sentMeeting } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

const database = await testDatabase();
let versionId = '';
let asSent: unknown;

beforeAll(async () => {
  const boha = await makeBoha();
  const { meetingId } = await sentMeeting(boha, ['Opening', 'Planning']);
  ({ id: versionId, snapshot: asSent } = await db().agendaVersion.findFirstOrThrow({ where: { meetingId } }));
});

/** As somebody who gets round the guards of the database. */
const tamper = (sql: string) =>
  withClient(database.ownerUrl, async (client) => {
    await client.query('ALTER TABLE "AgendaVersion" DISABLE TRIGGER USER');
    await client.query(`UPDATE "AgendaVersion" SET "snapshot" = ${sql} WHERE "id" = $1`, [versionId]);
    await client.query('ALTER TABLE "AgendaVersion" ENABLE TRIGGER USER');
  });

const found = () =>
  withClient(database.appUrl, async (client) =>
    (await checkVersions(client)).problems.map(({ problem }) => problem),
  );

describe('a frozen agenda', () => {
  it('as it was sent', async () => {
    expect(await found()).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'a key beside what was frozen',
      `"snapshot" || '{"besluit": "akkoord"}'`,
      ['in de bewaarde agenda staat iets dat er niet in hoort'],
    ],
    [
      'a key deep in an agendapunt',
      `jsonb_set("snapshot", '{items,1,annotatie}', '"geheim"')`,
      ['in de bewaarde agenda staat iets dat er niet in hoort'],
    ],
    [
      'another title',
      `jsonb_set("snapshot", '{items,1,title}', '"Iets anders"')`,
      ['de bewaarde agenda hoort niet bij zijn hash'],
    ],
    ['a title that is gone', `"snapshot" #- '{items,1,title}'`, ['de bewaarde agenda is niet te lezen']],
  ])('%s is reported', async (_what, sql, expected) => {
    await tamper(sql);
    expect(await found()).toEqual(expected);
    await tamper(`'${JSON.stringify(asSent).replaceAll("'", "''")}'::jsonb`);
    expect(await found()).toEqual([]);
  });
});
