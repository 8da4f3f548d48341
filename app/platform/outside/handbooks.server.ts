import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installationFolder } from './installation.server';

const folder = () => join(installationFolder(), 'docs/handleiding');

/** The text of a handleiding. `name` is one that exists: it is never what somebody typed. */
export const handbookText = (name: string): Promise<string> => readFile(join(folder(), `${name}.md`), 'utf8');

/** A picture of a handleiding; null where there is none by that name. */
export async function handbookPicture(inFolder: string, file: string): Promise<Buffer | null> {
  if (!/^(?:[a-z]+-)?beelden$/.test(inFolder) || !/^[a-z0-9-]+\.png$/.test(file)) return null;
  try {
    return await readFile(join(folder(), inFolder, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
