import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import type { ImportRefusal } from '~/domain/import/refusals';

/** Why a file can't be read as a workbook: for whoever brought it in. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: ImportRefusal,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** Parts that an archive may name, and bytes that all that is read of it may hold unpacked: a small file may hide gigabytes. */
const MOST_PARTS = 2_000;
const MOST_BYTES = 96 * 1024 * 1024;
/** Bytes between two tags, so that one endless cell is never gathered in memory. */
export const MOST_TEXT = 1024 * 1024;

export type Archive = {
  has: (name: string) => boolean;
  /** The unpacked text of one part, piece by piece; what is too much is refused before it is held. */
  pieces: (name: string) => AsyncGenerator<string>;
  close: () => void;
};

export async function openArchive(path: string): Promise<Archive> {
  const zip = await opened(path);
  try {
    const entries = await listed(zip);
    let left = MOST_BYTES;
    return {
      has: (name) => entries.has(name),
      close: () => zip.close(),
      async *pieces(name) {
        const entry = entries.get(name);
        if (!entry) throw new WorkbookProblem('import_damaged');
        const decoder = new TextDecoder('utf-8');
        const stream = await reading(zip, entry);
        try {
          for await (const chunk of stream) {
            const bytes = chunk as Buffer;
            left -= bytes.length;
            if (left < 0) throw new WorkbookProblem('import_too_large');
            yield decoder.decode(bytes, { stream: true });
          }
        } finally {
          stream.destroy();
        }
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(new WorkbookProblem('import_damaged')) : resolve(zip),
    );
  });

const listed = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_PARTS) return reject(new WorkbookProblem('import_too_large'));
      if ((entry.generalPurposeBitFlag & 1) === 1) return reject(new WorkbookProblem('import_locked'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(new WorkbookProblem('import_damaged')));
    zip.readEntry();
  });

const reading = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error ? reject(new WorkbookProblem('import_damaged')) : resolve(stream),
    );
  });
