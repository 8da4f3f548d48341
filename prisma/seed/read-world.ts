import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { PartFile } from './format/parse-parts';
import type { Problem } from './format/place';
import { parseWorld, type ParsedWorld } from './format/world';

/** A world from one file, or from every .json file in a folder and the folders in it. */
export async function readWorld(path: string): Promise<ParsedWorld> {
  const found = await findFiles(path);
  if (!found.ok) return found;
  const parts: PartFile[] = [];
  const problems: Problem[] = [];
  for (const { file, name } of found.files) {
    try {
      parts.push({ path: name, json: JSON.parse(await readFile(file, 'utf8')) as unknown });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ path: name, message: `Dit bestand is geen geldige JSON (${reason}).` });
    }
  }
  if (problems.length === 0) return parseWorld(parts);
  // Unreadable parts make references dangle; only what the readable parts say about themselves is worth telling.
  return { ok: false, problems };
}

type Found = { ok: true; files: { file: string; name: string }[] } | { ok: false; problems: Problem[] };

async function findFiles(path: string): Promise<Found> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return { ok: false, problems: [{ path, message: 'Dit bestand of deze map bestaat niet.' }] };
  if (info.isFile()) return { ok: true, files: [{ file: path, name: basename(path) }] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, name: relative(path, file).split(sep).join('/') }));
  if (files.length === 0)
    return { ok: false, problems: [{ path, message: 'In deze map staat geen .json-bestand.' }] };
  return { ok: true, files };
}
