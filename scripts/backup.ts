import { resolve } from 'node:path';
import { readSettings } from '~/platform/outside/env.server';
import { writeArchive } from './archive/write-archive';
import { reachDatabase } from './open-database';
import { withClient } from './postgres/addresses';
import { fail, Undoing } from './until-stopped';

/** `npm run backup -- FILE`: database and attachments in one archive, while people go on working. */
const undoing = new Undoing();
try {
  const file = process.argv[2];
  if (!file || file.startsWith('-'))
    throw new Error('Zeg waarheen: npm run backup -- /srv/reservekopie/vijfhoek-2026-11-22.zip');
  const settings = readSettings(process.env);
  const database = await reachDatabase(settings, console.log, true);
  undoing.add(() => database.stop());
  const { manifest, checksum, missing } = await withClient(database.readUrl, (client) =>
    writeArchive(client, settings.dataDir, resolve(file)),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Reservekopie gemaakt: ${rows} rijen en ${manifest.files.length} bestanden in ${resolve(file)}`,
  );
  console.log(`Kenmerk (bewaar het ergens anders): ${checksum}`);
  if (missing.length > 0) {
    console.error(`Let op: van ${missing.length} bestanden ontbreken de bytes of kloppen ze niet:`);
    for (const sha256 of missing) console.error(`  ${sha256}`);
    process.exitCode = 1;
  }
  await undoing.undo();
} catch (error) {
  await fail(error, undoing);
}
