import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for each test file, before anything is imported: settings are read once. */
const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-test-'));
process.env['DATA_DIR'] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
