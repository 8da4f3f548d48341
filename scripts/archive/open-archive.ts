import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import {
  ArchiveError,
  fileEntry,
  hashOfFile,
  JOBS,
  type Manifest,
  MANIFEST,
  manifestSchema,
  tableEntry,
} from './format';

export type Archive = {
  manifest: Manifest;
  read: (entry: string) => Promise<Readable>;
  close: () => void;
};

/** Largest manifest that is believed, in bytes: some hundred thousand files. */
const MANIFEST_LIMIT = 64 * 1024 * 1024;

/**
 * Opens an archive after reading all of it: every part must be there, be what the manifest says, and no more.
 * `expected` is the SHA-256 that was printed when it was made; it also proves the manifest.
 */
export async function openArchive(path: string, expected: string | undefined): Promise<Archive> {
  if (!existsSync(path)) throw new ArchiveError(`${path} bestaat niet.`);
  if (expected) {
    const found = await hashOfFile(path);
    if (found !== expected) {
      throw new ArchiveError(
        `Het kenmerk klopt niet (${found}): deze reservekopie is veranderd, of het is een andere.`,
      );
    }
  }
  const zip = await open(path).catch(damaged('het is geen reservekopie van Vijfhoek, of is niet heel'));
  const read = async (name: string) => {
    const entry = zip.entries.get(name);
    if (!entry) throw new ArchiveError(`De reservekopie is niet heel: ${name} ontbreekt.`);
    return openEntry(zip.file, entry);
  };
  try {
    const entry = zip.entries.get(MANIFEST);
    if (!entry || entry.uncompressedSize > MANIFEST_LIMIT)
      throw new ArchiveError('Dit is geen reservekopie van Vijfhoek.');
    const text = Buffer.concat(await (await read(MANIFEST)).toArray());
    const manifest = parseManifest(text.toString());
    await verify(manifest, zip.entries, read);
    return { manifest, read, close: () => zip.file.close() };
  } catch (error) {
    zip.file.close();
    if (error instanceof ArchiveError) throw error;
    throw damaged('zij is niet te lezen')(error);
  }
}

function parseManifest(text: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new ArchiveError(
      'De inhoudsopgave van deze reservekopie is niet te lezen, of hoort bij een andere versie.',
    );
  }
}

async function verify(
  manifest: Manifest,
  entries: Map<string, unknown>,
  read: Archive['read'],
): Promise<void> {
  const parts = [
    ...manifest.tables.map((table) => ({ entry: tableEntry(table.name), ...table })),
    { entry: JOBS, ...manifest.jobs },
  ];
  const expected = new Set([
    MANIFEST,
    ...parts.map((part) => part.entry),
    ...manifest.files.map((one) => fileEntry(one.sha256)),
  ]);
  const extra = [...entries.keys()].find((name) => !expected.has(name));
  if (extra) throw new ArchiveError(`De reservekopie is veranderd: ${extra} hoort er niet in.`);
  for (const part of parts) {
    const found = await measure(await read(part.entry));
    if (found.sha256 !== part.sha256 || found.lines !== part.rows) throw changed(part.entry);
  }
  for (const file of manifest.files) {
    const found = await measure(await read(fileEntry(file.sha256)));
    if (found.sha256 !== file.sha256 || found.size !== file.size) throw changed(fileEntry(file.sha256));
  }
}

async function measure(stream: Readable): Promise<{ sha256: string; size: number; lines: number }> {
  const hash = createHash('sha256');
  let size = 0;
  let lines = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return { sha256: hash.digest('hex'), size, lines };
}

const changed = (entry: string) =>
  new ArchiveError(`De reservekopie is veranderd of beschadigd: ${entry} klopt niet.`);

function damaged(what: string) {
  return (error: unknown): never => {
    throw new ArchiveError(`Deze reservekopie is niet te gebruiken: ${what} (${(error as Error).message}).`);
  };
}

function open(path: string): Promise<{ file: yauzl.ZipFile; entries: Map<string, yauzl.Entry> }> {
  return new Promise((done, fail) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, file) => {
      if (error) return fail(error);
      const entries = new Map<string, yauzl.Entry>();
      file.on('entry', (entry: yauzl.Entry) => {
        entries.set(entry.fileName, entry);
        file.readEntry();
      });
      file.on('end', () => done({ file, entries }));
      file.on('error', fail);
      file.readEntry();
    });
  });
}

function openEntry(file: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((done, fail) => {
    file.openReadStream(entry, (error, stream) => (error ? fail(error) : done(stream)));
  });
}
