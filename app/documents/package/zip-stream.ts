import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type ZipPart = { path: string; size: number; open: () => Readable };

/**
 * Parts one after the other as one archive, never more than a chunk of it in memory. Nothing is compressed: papers are by
 * themselves, and so its size is known before the first byte. When nobody reads on, what is open is let go.
 */
export function zipStream(first: { path: string; text: string }, parts: readonly ZipPart[], at: Date) {
  const zip = new ZipFile();
  const options = { mtime: at, compress: false };
  const body = zip.outputStream as Readable;
  let opened: Readable | undefined;
  zip.on('error', (error: Error) => body.destroy(error));
  zip.addBuffer(Buffer.from(first.text), first.path, options);
  for (const { path, size, open } of parts) {
    zip.addReadStreamLazy(path, { ...options, size }, (give) => {
      opened = open().on('error', (error) => body.destroy(error));
      give(null, opened);
    });
  }
  let bytes: number | undefined;
  // The types forget that the size is given.
  zip.end({ forceZip64Format: false, comment: '' }, (...given: unknown[]) => (bytes = Number(given[0])));
  body.once('close', () => opened?.destroy());
  if (bytes === undefined) throw new Error('an archive of known parts has a known size');
  return { body, bytes };
}
