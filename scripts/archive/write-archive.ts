import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import yazl from 'yazl';
import { ArchiveError, fileEntry, hashOfFile, JOBS, type Manifest, MANIFEST, tableEntry } from './format';
import { tablesOf } from './tables';

/** Rows fetched at a time: memory stays the same however large the table is. */
const BATCH = 1000;

/** How a job is queued again: graphile-worker's own numbers mean nothing in another database. */
const WAITING_JOBS = `
  select t.identifier, j.payload, q.queue_name as "queueName", j.run_at as "runAt", j.max_attempts as "maxAttempts",
    j.key as "jobKey", j.priority
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`;

export type Written = { manifest: Manifest; checksum: string; missing: string[] };

/**
 * Writes the archive while people work: all rows come from one moment (one repeatable-read transaction), and the
 * files of that moment can be copied after it because bytes under a hash never change.
 */
export async function writeArchive(client: pg.Client, dataDir: string, path: string): Promise<Written> {
  if (existsSync(path)) throw new ArchiveError(`${path} bestaat al; een reservekopie overschrijft niets.`);
  const zip = new yazl.ZipFile();
  const half = `${path}.half`;
  const written = pipeline(
    zip.outputStream,
    createWriteStream(half, { mode: 0o600, flags: 'wx', flush: true }),
  );
  try {
    const { manifest, missing } = await Promise.race([
      addEverything(zip, client, dataDir),
      written.then(() => Promise.reject(new Error('the archive ended too soon'))),
    ]);
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), MANIFEST);
    zip.end();
    await written;
    const checksum = await hashOfFile(half);
    await rename(half, path);
    return { manifest, missing, checksum };
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

async function addEverything(zip: yazl.ZipFile, client: pg.Client, dataDir: string) {
  await client.query('begin transaction isolation level repeatable read, read only');
  await client.query(
    `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 3`,
  );
  const { rows: moment } = await client.query<{ at: Date }>('select now() as at');
  const migrations = await client.query<Manifest['migrations'][number]>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  const tables: Manifest['tables'] = [];
  for (const { name, columns } of await tablesOf(client)) {
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const query = `select ${list} from ${client.escapeIdentifier(name)}`;
    tables.push({ name, ...(await addRows(zip, client, tableEntry(name), query)) });
  }
  const jobs = await addRows(zip, client, JOBS, WAITING_JOBS);
  const { rows: wanted } = await client.query<{ sha256: string; size: number }>(
    'select "sha256", "size" from "File" order by "sha256"',
  );
  await client.query('commit');

  const files: Manifest['files'] = [];
  const missing: string[] = [];
  for (const file of wanted) {
    const path = join(dataDir, 'files', file.sha256.slice(0, 2), file.sha256);
    if (!existsSync(path) || (await hashOfFile(path)) !== file.sha256) {
      missing.push(file.sha256);
      continue;
    }
    // Most papers are compressed by themselves.
    zip.addFile(path, fileEntry(file.sha256), { compress: false, mode: 0o600 });
    files.push(file);
  }
  const madeAt = (moment[0]?.at ?? new Date()).toISOString();
  return {
    manifest: { format: 'vijfhoek-1', madeAt, migrations: migrations.rows, tables, jobs, files } as const,
    missing,
  };
}

/** Streams the answer to a query into the archive, a row per line; counts and hashes what went by. */
function addRows(zip: yazl.ZipFile, client: pg.Client, entry: string, query: string) {
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines() {
    await client.query(
      `declare rows no scroll cursor for select row_to_json(r)::text as line from (${query}) r`,
    );
    for (;;) {
      const batch = await client.query<{ line: string }>(`fetch ${BATCH} from rows`);
      if (batch.rows.length === 0) break;
      const text = batch.rows.map((row) => `${row.line}\n`).join('');
      hash.update(text);
      rows += batch.rows.length;
      yield Buffer.from(text);
    }
    await client.query('close rows');
  }
  return new Promise<{ rows: number; sha256: string }>((done, fail) => {
    const stream = Readable.from(lines());
    stream.once('end', () => done({ rows, sha256: hash.digest('hex') }));
    stream.once('error', fail);
    zip.addReadStream(stream, entry, { mode: 0o600 });
  });
}
