import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEmpty, loadFiles, loadRows } from '../../../scripts/archive/load-archive';
import { openArchive } from '../../../scripts/archive/open-archive';
import { tablesOf } from '../../../scripts/archive/tables';
import { type Written, writeArchive } from '../../../scripts/archive/write-archive';
import { withClient } from '../../../scripts/postgres/addresses';
import { createDatabase, dropDatabase } from '../../support/cluster';
import { testDatabase } from '../../support/database';
import { storeFile } from '~/platform/outside/files.server';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-archive-'));
const archivePath = join(folder, 'kopie.zip');
const dataDir = () => process.env['DATA_DIR'] ?? '';
let written: Written;
let stored: { sha256: string; size: number };

const addEvent = (client: pg.Client, action: string) =>
  client.query(
    `insert into "Event" ("seq", "at", "actorName", "action", "objectKind", "result", "reasons", "change", "origin", "prevHash", "hash")
     values (0, now(), 'secretaris BOHA', $1, 'meeting', 'done', '{}', '{"title": "één € \\"aan\\"\\n", "n": 1.0}', 'test', '', '')`,
    [action],
  );

/** Everything there is, as text, so that two databases can be compared to the letter. */
async function contents(url: string): Promise<Record<string, string[]>> {
  return withClient(url, async (client) => {
    const all: Record<string, string[]> = {};
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query<{ line: string }>(
        `select r::text as line from "${name}" r order by 1`,
      );
      all[name] = rows.map((row) => row.line);
    }
    return all;
  });
}

beforeAll(async () => {
  stored = await storeFile([Buffer.from('%PDF-1.7 een bijlage')]);
  await withClient(database.ownerUrl, async (client) => {
    await client.query(`insert into "File" values ($1, $2, 'application/pdf', now())`, [
      stored.sha256,
      stored.size,
    ]);
    await client.query(
      `insert into "Person" ("id", "name", "email", "activeFrom") values (gen_random_uuid(), 'secretaris BOHA', 'boha@example.org', '2021-01-01')`,
    );
    for (let turn = 0; turn < 30; turn += 1) await addEvent(client, `beurt ${turn}`);
    await client.query(
      `select graphile_worker.add_job('send_mail', '{"delivery": 1}', job_key := 'levering 1')`,
    );
  });
  written = await withClient(database.appUrl, (client) => writeArchive(client, dataDir(), archivePath));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup', () => {
  it('comes back to the letter, in another place: rows, chain of events, files and waiting work', async () => {
    const other = await createDatabase();
    const elsewhere = mkdtempSync(join(folder, 'data-'));
    const archive = await openArchive(archivePath, written.checksum);
    await loadFiles(archive, elsewhere);
    await withClient(other.ownerUrl, (client) => loadRows(client, archive, true));
    archive.close();
    expect(await contents(other.ownerUrl)).toEqual(await contents(database.ownerUrl));
    const bytes = readFileSync(join(elsewhere, 'files', stored.sha256.slice(0, 2), stored.sha256));
    expect(bytes.toString()).toBe('%PDF-1.7 een bijlage');
    await withClient(other.ownerUrl, async (client) => {
      const jobs = await client.query('select key from graphile_worker.jobs');
      expect(jobs.rows).toEqual([{ key: 'levering 1' }]);
      // The chain goes on where it was, and the database keeps guarding it.
      await addEvent(client, 'na het terugzetten');
      const broken = await client.query(
        `select 1 from "Event" e join "Event" before on before."seq" = e."seq" - 1 where e."prevHash" <> before."hash"`,
      );
      expect(broken.rowCount).toBe(0);
      await expect(client.query('delete from "Event"')).rejects.toThrow(/written once/);
    });
    await dropDatabase(other.name);
  });

  it('is of one moment, whatever people do meanwhile', async () => {
    const path = join(folder, 'onder-het-werk.zip');
    let busy = true;
    const work = withClient(database.appUrl, async (client) => {
      while (busy) await addEvent(client, 'ondertussen');
    });
    const { manifest } = await withClient(database.appUrl, (client) => writeArchive(client, dataDir(), path));
    busy = false;
    await work;
    const archive = await openArchive(path, undefined);
    const head = JSON.parse(
      Buffer.concat(await (await archive.read('tables/EventHead.jsonl')).toArray()).toString(),
    ) as {
      seq: number;
    };
    archive.close();
    expect(manifest.tables.find((table) => table.name === 'Event')?.rows).toBe(head.seq);
  });

  it('says which files have no bytes any more', async () => {
    const { missing } = await withClient(database.appUrl, (client) =>
      writeArchive(client, join(folder, 'nergens'), join(folder, 'zonder.zip')),
    );
    expect(missing).toEqual([stored.sha256]);
  });

  it('never overwrites an earlier one', async () => {
    await expect(
      withClient(database.appUrl, (client) => writeArchive(client, dataDir(), archivePath)),
    ).rejects.toThrow(/bestaat al/);
  });
});

describe('a restore', () => {
  it.each([
    ['with its mark', (): string | undefined => written.checksum, [0.1, 0.3, 0.5, 0.7, 0.999]],
    ['without its mark, in what it holds', (): string | undefined => undefined, [0]],
  ] as const)('refuses an archive in which one byte was changed, %s', async (_, mark, places) => {
    const whole = readFileSync(archivePath);
    const bytes = whole.indexOf('%PDF-1.7');
    for (const at of [bytes, ...places.map((part) => Math.floor(whole.length * part))]) {
      if (at === 0) continue;
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const path = join(folder, `veranderd-${at}.zip`);
      writeFileSync(path, changed);
      await expect(openArchive(path, mark()), `byte ${at}`).rejects.toThrow(/reservekopie/);
    }
  });

  it('refuses an archive that was cut off', async () => {
    const path = join(folder, 'half.zip');
    writeFileSync(path, readFileSync(archivePath).subarray(0, 2000));
    await expect(openArchive(path, undefined)).rejects.toThrow(/reservekopie/);
  });

  it('refuses another archive than the one whose mark was written down', async () => {
    await expect(openArchive(archivePath, '0'.repeat(64))).rejects.toThrow(/kenmerk/);
  });

  it('knows a database with people in it from an empty one', async () => {
    expect(await withClient(database.ownerUrl, isEmpty)).toBe(false);
    const fresh = await createDatabase();
    expect(await withClient(fresh.ownerUrl, isEmpty)).toBe(true);
    await dropDatabase(fresh.name);
  });

  it('changes nothing when it fails half-way', async () => {
    const before = await contents(database.ownerUrl);
    const archive = await openArchive(archivePath, undefined);
    const broken = {
      ...archive,
      manifest: { ...archive.manifest, tables: archive.manifest.tables.slice(0, 3) },
    };
    await expect(withClient(database.ownerUrl, (client) => loadRows(client, broken, true))).rejects.toThrow(
      /mist de tabel/,
    );
    archive.close();
    expect(await contents(database.ownerUrl)).toEqual(before);
  });
});
