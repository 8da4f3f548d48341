import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { safeFileName } from '~/domain/attachment/file-name';
import { kindOfName } from '~/domain/attachment/file-types';
import { MAX_FILE_BYTES } from '~/domain/attachment/limits';
import { reasonNotToTakeFile } from '~/domain/attachment/rules';
import type { FileRefusal } from '~/domain/attachment/refusals';
import { receiveFile, type IncomingFile } from '~/platform/outside/files.server';
import { inspectFile } from '~/platform/outside/inspect-file.server';
import { log } from '~/platform/outside/log.server';
import { MAX_FIELD, type Entries } from './form.server';

/** A file that is whole and what its name says; it stays only when a service keeps it. */
export type UploadedFile = IncomingFile & { name: string; mediaType: string };

export type Taken = { ok: true; file: UploadedFile } | { ok: false; name: string; code: FileRefusal };

export type Upload = Entries & {
  /** In the order of the form. */
  taken: Taken[];
  tooMany: boolean;
};

/**
 * Reads a multipart form as it comes in: files go to disk chunk by chunk, never into memory, and are judged by what is
 * in them. What is refused leaves nothing behind; what isn't is the caller's to keep or drop.
 */
export async function receiveUpload(request: Request, most: number): Promise<Upload> {
  const upload: Upload = { values: {}, lists: {}, taken: [], tooMany: false };
  const pending: Promise<Taken | null>[] = [];
  const parser = parserOf(request, most);
  if (!parser || !request.body) {
    await drain(request);
    return upload;
  }
  parser.on('file', (_field, stream, { filename }) => pending.push(take(stream, filename ?? '')));
  parser.on('field', (name, value) => {
    const text = value.replaceAll('\r\n', '\n').replaceAll('\u0000', '');
    upload.values[name] = text;
    (upload.lists[name] ??= []).push(text);
  });
  parser.on('filesLimit', () => (upload.tooMany = true));
  // A body that stops halfway shows in the file it stopped in.
  await pipeline(Readable.fromWeb(request.body as ReadableStream), parser).catch(() => undefined);
  const all = (await Promise.all(pending)).filter((taken) => taken !== null);
  upload.taken = request.signal.aborted ? await Promise.all(all.map(forget)) : all;
  return upload;
}

/** Reads and forgets the rest of a request, for a browser listens only after it could send everything. */
export async function drain(request: Request): Promise<void> {
  if (!request.body || request.bodyUsed) return;
  const reader = request.body.getReader();
  await reader
    .read()
    .then(async (chunk) => {
      while (!chunk.done) chunk = await reader.read();
    })
    .catch(() => undefined);
}

function parserOf(request: Request, most: number): busboy.Busboy | null {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) return null;
  try {
    return busboy({
      headers: { 'content-type': type },
      // Browsers send names of files as UTF-8 without saying so.
      defParamCharset: 'utf8',
      // One byte more than fits tells a file that is too large from one that just fits.
      limits: { fileSize: MAX_FILE_BYTES + 1, files: most, fields: 50, fieldSize: 4 * MAX_FIELD + 4 },
    });
  } catch {
    return null;
  }
}

/** Null for a file field in which nothing was chosen. */
async function take(stream: Readable, given: string): Promise<Taken | null> {
  const name = safeFileName(given);
  let incoming: IncomingFile;
  try {
    // The parser waits for the end of each file: when ours fails, the rest must still run out.
    incoming = await receiveFile(stream.iterator({ destroyOnReturn: false }));
  } catch (error) {
    stream.on('error', () => undefined).resume();
    const ours = typeof (error as NodeJS.ErrnoException).syscall === 'string';
    if (ours) log.error({ err: error }, 'a file could not be stored');
    return { ok: false, name, code: ours ? 'file_not_stored' : 'file_half' };
  }
  if (given === '' && incoming.size === 0) return incoming.drop().then(() => null);
  try {
    const { size, path } = incoming;
    const known = size > 0 && size <= MAX_FILE_BYTES;
    const seen = known ? await inspectFile(path) : { content: null, locked: false, damaged: false };
    const code = reasonNotToTakeFile({ name, size, complete: true, ...seen });
    const mediaType = kindOfName(name)?.mediaType;
    if (code === null && mediaType) return { ok: true, file: { ...incoming, name, mediaType } };
    await incoming.drop();
    return { ok: false, name, code: code ?? 'file_type_unknown' };
  } catch (error) {
    await incoming.drop();
    log.error({ err: error }, 'a file could not be looked into');
    return { ok: false, name, code: 'file_not_stored' };
  }
}

async function forget(taken: Taken): Promise<Taken> {
  if (!taken.ok) return taken;
  await taken.file.drop();
  return { ok: false, name: taken.file.name, code: 'file_half' };
}
