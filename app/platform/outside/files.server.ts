import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from './env.server';

export type StoredFile = { sha256: string; size: number };

const root = () => join(settings().dataDir, 'files');

/** Bytes live under their own hash, in folders of two letters so that no folder grows large. */
export const filePath = (sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
  return join(root(), sha256.slice(0, 2), sha256);
};

/**
 * Streams bytes to disk under their hash; the file is there, whole and flushed, before this returns, so that a row
 * may then be committed. The same bytes twice are one file.
 */
export async function storeFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredFile> {
  const incoming = join(root(), 'incoming');
  await mkdir(incoming, { recursive: true });
  const temporary = join(incoming, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(temporary, 'wx');
    try {
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.byteLength;
        await file.write(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const sha256 = hash.digest('hex');
    const target = filePath(sha256);
    await mkdir(dirname(target), { recursive: true });
    await rename(temporary, target);
    return { sha256, size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The stored bytes, or part of them. `end` is included, as in an HTTP range. */
export function readStored(sha256: string, range?: { start: number; end: number }): ReadStream {
  return createReadStream(filePath(sha256), range);
}

export async function storedSize(sha256: string): Promise<number | null> {
  return stat(filePath(sha256)).then(
    (info) => info.size,
    () => null,
  );
}
