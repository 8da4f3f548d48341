import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const client = join(root, 'app/platform/db/generated');
const stamp = join(client, '.stamp');

/** Makes the Prisma client when the schema or Prisma itself changed since the last time. */
export function generateClient(force = false): void {
  const require = createRequire(import.meta.url);
  const { version } = require('prisma/package.json') as { version: string };
  const schema = readFileSync(join(root, 'prisma/schema.prisma'));
  const wanted = createHash('sha256').update(version).update(schema).digest('hex');
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const made = spawnSync(process.execPath, [require.resolve('prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no schema engine, but would download one unless told that there is one.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (made.status !== 0) throw new Error(`prisma generate failed:\n${made.stdout}${made.stderr}`);
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClient(true);
