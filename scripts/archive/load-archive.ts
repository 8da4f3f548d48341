import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { ArchiveError, fileEntry, JOBS, OF_THE_MOMENT, tableEntry } from './format';
import type { Archive } from './open-archive';
import { tablesOf } from './tables';

/** Characters of rows sent to the database at a time. */
const BATCH = 2_000_000;

/** Anything of people's in it? The rows that migrations make themselves don't count. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `select not (exists (select 1 from "Event") or exists (select 1 from "Programma") or exists (select 1 from "Person"))
       as empty`,
  );
  return rows[0]?.empty ?? true;
}

/** Puts the bytes in place first: a row must never point at a file that isn't there. */
export async function loadFiles(archive: Archive, dataDir: string): Promise<void> {
  for (const { sha256 } of archive.manifest.files) {
    const target = join(dataDir, 'files', sha256.slice(0, 2), sha256);
    const isThere = await access(target).then(
      () => true,
      () => false,
    );
    if (isThere) continue;
    await mkdir(dirname(target), { recursive: true });
    const half = `${target}.${randomUUID()}`;
    await pipeline(
      await archive.read(fileEntry(sha256)),
      createWriteStream(half, { mode: 0o600, flush: true }),
    );
    await rename(half, target);
  }
}

/**
 * Replaces all rows in one transaction; when anything is wrong, nothing has changed. Triggers rest (the chain of
 * events must come back as it was, not be made anew) and references are put back, and so checked, at the end.
 */
export async function loadRows(client: pg.Client, archive: Archive, withJobs: boolean): Promise<void> {
  await client.query('begin');
  try {
    const tables = await tablesOf(client);
    const moment = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename = any($1)`,
      [OF_THE_MOMENT],
    );
    const all = [...tables, ...moment.rows].map(({ name }) => client.escapeIdentifier(name));
    const references = await takeReferences(client);
    await client.query(`truncate ${all.join(', ')}`);
    for (const table of tables) {
      const name = client.escapeIdentifier(table.name);
      const known = archive.manifest.tables.find((one) => one.name === table.name);
      if (!known) throw new ArchiveError(`De reservekopie mist de tabel ${table.name}.`);
      await client.query(`alter table ${name} disable trigger user`);
      const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
      const insert = `insert into ${name} (${columns}) overriding system value
        select ${columns} from json_populate_recordset(null::${name}, $1::json)`;
      await sendLines(client, archive, tableEntry(table.name), insert);
      const { rows } = await client.query<{ rows: number }>(`select count(*)::int as rows from ${name}`);
      if (rows[0]?.rows !== known.rows)
        throw new ArchiveError(`Niet alle rijen van ${table.name} zijn teruggezet.`);
      await client.query(`alter table ${name} enable trigger user`);
    }
    for (const restore of references) await client.query(restore);
    await client.query('delete from graphile_worker._private_jobs');
    if (withJobs) await sendLines(client, archive, JOBS, QUEUE);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
}

const QUEUE = `
  select graphile_worker.add_job(identifier := j."identifier", payload := j."payload", queue_name := j."queueName",
    run_at := j."runAt", max_attempts := j."maxAttempts", job_key := j."jobKey", priority := j."priority")
  from json_to_recordset($1::json) as j("identifier" text, "payload" json, "queueName" text, "runAt" timestamptz,
    "maxAttempts" int, "jobKey" text, "priority" int)`;

/** Takes the foreign keys away for a while, and gives the statements that bring them back. */
async function takeReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${client.escapeIdentifier(name)}`);
  }
  return rows.map(
    ({ table, name, definition }) =>
      `alter table ${table} add constraint ${client.escapeIdentifier(name)} ${definition}`,
  );
}

async function sendLines(
  client: pg.Client,
  archive: Archive,
  entry: string,
  statement: string,
): Promise<void> {
  let batch: string[] = [];
  let size = 0;
  const send = async () => {
    if (batch.length > 0) await client.query(statement, [`[${batch.join(',')}]`]);
    batch = [];
    size = 0;
  };
  for await (const line of createInterface({ input: await archive.read(entry), crlfDelay: Infinity })) {
    batch.push(line);
    size += line.length;
    if (size > BATCH) await send();
  }
  await send();
}
