import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from './env.server';

export type StoredFile = { sha256: string; size: number };

/** Confidential papers: nobody else on the machine reads them. */
const OURS = { recursive: true, mode: 0o700 };

const root = () => join(settings().dataDir, 'files');

/** Bytes live under their own hash, in folders of two letters so that no folder grows large. */
export const filePath = (sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
  return join(root(), sha256.slice(0, 2), sha256);
};

/** Bytes that came in and are not ours yet: on disk, hashed and flushed, under a passing name. */
export type IncomingFile = StoredFile & {
  /** Where they are until kept or dropped, for whoever wants to look inside. */
  path: string;
  /** Puts them under their hash, to stay. Call it last before the row is committed; a second time does nothing. */
  keep: () => Promise<void>;
  /** Forgets them; after `keep` it does nothing. */
  drop: () => Promise<void>;
};

/**
 * Streams bytes to disk while hashing them, never more than a chunk in memory. Fails as the source fails, and then
 * nothing is left behind.
 */
export async function receiveFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<IncomingFile> {
  const incoming = join(root(), 'incoming');
  await mkdir(incoming, OURS);
  const path = join(incoming, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.byteLength;
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  const sha256 = hash.digest('hex');
  let kept = false;
  return {
    sha256,
    size,
    path,
    keep: async () => {
      if (kept) return;
      const target = filePath(sha256);
      await mkdir(dirname(target), OURS);
      await rename(path, target);
      await flushFolder(dirname(target));
      kept = true;
    },
    drop: () => rm(path, { force: true }),
  };
}

/** Else the new name itself may be lost with the power, while the row that counts on it is not. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/**
 * Streams bytes to disk under their hash; the file is there, whole and flushed, before this returns, so that a row
 * may then be committed. The same bytes twice are one file.
 */
export async function storeFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredFile> {
  const { sha256, size, keep } = await receiveFile(bytes);
  await keep();
  return { sha256, size };
}

/** The stored bytes, or part of them. `end` is included, as in an HTTP range. */
export function readStored(sha256: string, range?: { start: number; end: number }): ReadStream {
  return createReadStream(filePath(sha256), range);
}

/** In bytes; null when the file is not there. */
export async function storedSize(sha256: string): Promise<number | null> {
  return stat(filePath(sha256)).then(
    (info) => info.size,
    () => null,
  );
}
