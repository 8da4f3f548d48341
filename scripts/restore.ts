import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '~/platform/outside/env.server';
import { ArchiveError } from './archive/format';
import { isEmpty, loadFiles, loadRows } from './archive/load-archive';
import { type Archive, openArchive } from './archive/open-archive';
import { whileUnused } from './in-use';
import { reachDatabase } from './open-database';
import { kindOf, withClient } from './postgres/addresses';
import { migrate } from './postgres/migrate';
import { fail, Undoing } from './until-stopped';

/**
 * `npm run restore -- FILE [--force] [--checksum X] [--without-jobs]`: puts an archive back. Reads all of it first,
 * and refuses one that was changed; refuses a database with something in it (unless --force) or in use.
 */
const undoing = new Undoing();
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      force: { type: 'boolean', default: false },
      checksum: { type: 'string' },
      'without-jobs': { type: 'boolean', default: false },
    },
  });
  const file = positionals[0];
  if (!file) throw new Error('Zeg welke: npm run restore -- /srv/reservekopie/vijfhoek-2026-11-22.zip');
  const settings = readSettings(process.env);
  const archive = await openArchive(resolve(file), values.checksum);
  undoing.add(async () => archive.close());
  const database = await reachDatabase(settings, console.log, false);
  undoing.add(() => database.stop());
  const { ownerUrl } = database;
  if ((await kindOf(ownerUrl)).kind === 'application') {
    throw new ArchiveError(
      'Terugzetten vraagt het adres van de eigenaar van de tabellen: geef MIGRATE_DATABASE_URL op.',
    );
  }

  // A copy of an earlier version goes into the tables of that version, which are then brought up to date.
  const { migrations } = archive.manifest;
  await migrate(ownerUrl, { upTo: migrations });
  const put = await whileUnused(ownerUrl, () => putBack(ownerUrl, archive, settings.dataDir, values));
  if (!put) throw new ArchiveError('Vijfhoek is nog in gebruik. Stop eerst alle processen.');
  await migrate(ownerUrl);
  const rows = archive.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Teruggezet: ${rows} rijen en ${archive.manifest.files.length} bestanden van ${archive.manifest.madeAt}.`,
  );
  console.log('Iedereen meldt zich opnieuw aan. Controleer het geheel met: npm run verify');
  await undoing.undo();
} catch (error) {
  await fail(error, undoing);
}

type Choice = { force: boolean; 'without-jobs': boolean };

async function putBack(ownerUrl: string, archive: Archive, dataDir: string, choice: Choice): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const applied = await client.query('select 1 from _prisma_migrations where finished_at is not null');
    if (applied.rowCount !== archive.manifest.migrations.length) {
      throw new ArchiveError(
        'De database is al verder dan de reservekopie. Zet terug in een nieuwe, lege database.',
      );
    }
    if (!choice.force && !(await isEmpty(client))) {
      throw new ArchiveError('De database is niet leeg. Met --force wordt alles wat erin staat vervangen.');
    }
    await loadFiles(archive, dataDir);
    await loadRows(client, archive, !choice['without-jobs']);
  });
}
