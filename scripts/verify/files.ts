import { createHash } from 'node:crypto';
import type pg from 'pg';
import { readStored } from '~/platform/outside/files.server';
import type { Checked, Problem } from './problem';

/** Every file that the database knows is on disk, with the bytes that its hash says. */
export async function checkFiles(client: pg.ClientBase): Promise<Checked> {
  const { rows } = await client.query<{ sha256: string; size: number }>(
    'SELECT "sha256", "size" FROM "File" ORDER BY 1',
  );
  const problems: Problem[] = [];
  for (const file of rows) {
    const found = await read(file.sha256);
    const what = `bestand ${file.sha256.slice(0, 12)}`;
    if (found === null) problems.push({ what, problem: 'staat niet op schijf' });
    else if (found.sha256 !== file.sha256) problems.push({ what, problem: 'de bytes zijn veranderd' });
    else if (found.size !== file.size)
      problems.push({ what, problem: `is ${found.size} bytes, niet ${file.size}` });
  }
  return { name: 'bestanden', looked: rows.length, problems };
}

async function read(sha256: string): Promise<{ sha256: string; size: number } | null> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of readStored(sha256)) {
      hash.update(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
  } catch {
    return null;
  }
  return { sha256: hash.digest('hex'), size };
}
