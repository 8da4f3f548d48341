import type { Readable } from 'node:stream';

/** The header under which a browser saves a file: the name in ASCII for old ones, the real one beside it. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain || 'bestand'}"; filename*=UTF-8''${whole}`;
}

/** Whether the browser has it already (If-None-Match). */
export function answersTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}

export type ByteRange = { start: number; end: number };

/**
 * The part that is asked for, `end` included; null = all of it. Several parts at once, other units and nonsense count as
 * all of it, as HTTP allows.
 */
export function rangeOf(headers: Headers, size: number, tag: string): ByteRange | null | 'impossible' {
  const condition = headers.get('If-Range');
  if (condition !== null && condition !== tag) return null;
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('Range')?.trim() ?? '');
  const [from = '', to = ''] = match?.slice(1) ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const last = Number(to);
    return last === 0 ? 'impossible' : { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= size ? 'impossible' : { start, end };
}

/**
 * An answer that is a file. Remix' data doors ("path.data") would read all of it into memory to wrap it as data; through
 * those nobody needs a file, so there it is empty.
 */
export class FileResponse extends Response {
  override async text(): Promise<string> {
    await this.body?.cancel();
    return '';
  }
}

/**
 * A stream of Node as one of the web, read only as fast as somebody takes it. Not `Readable.toWeb`: when the reader leaves
 * while data is on its way, that one throws where nobody can catch it, and the server ends.
 */
export function webStreamOf(body: Readable): ReadableStream<Uint8Array> {
  const chunks = body.iterator() as AsyncIterator<Uint8Array>;
  // What fails before the first read is told by that read.
  body.on('error', () => undefined);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: () => void body.destroy(),
    },
    { highWaterMark: 0 },
  );
}

type MadeBody = { body: Readable; bytes?: number };

export type MadeFile = {
  name: string;
  mediaType: string;
  how: 'inline' | 'attachment';
  /** Begins to make it; `bytes` where its size is known. */
  open: () => MadeBody | Promise<MadeBody>;
};

/** A file that is made while it is sent, never whole in memory. When nobody reads on, the making stops. */
export async function madeFileAnswer(
  request: Request,
  { name, mediaType, how, open }: MadeFile,
): Promise<Response> {
  const headers = new Headers({
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(how, name),
    'Cache-Control': 'private, no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return new Response(null, { headers });
  const { body, bytes } = await open();
  if (bytes !== undefined) headers.set('Content-Length', String(bytes));
  return new FileResponse(webStreamOf(body), { headers });
}
