import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each process that runs tests, before anything is imported: settings are read once. */
const held = globalThis as typeof globalThis & { testFolder?: string };
if (held.testFolder === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-test-'));
  held.testFolder = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
process.env['DATA_DIR'] = held.testFolder;
