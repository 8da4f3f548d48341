import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '~/platform/db/client.server';
import { sessionCookie } from '~/platform/http/session.server';
import { hashOf } from '~/platform/outside/secrets.server';

type Handler = (args: ActionFunctionArgs) => Promise<unknown>;
export type Answer = { status: number; headers: Headers; data: unknown; bytes: () => Promise<Buffer> };

const LONG = new Date('2099-01-01');

/** The cookie of somebody who is signed in. */
export async function cookieOf(email: string): Promise<string> {
  const person = await db().person.findUniqueOrThrow({ where: { email } });
  const secret = randomUUID();
  const now = new Date();
  await db().session.create({
    data: { idHash: hashOf(secret), personId: person.id, createdAt: now, lastSeenAt: now, expiresAt: LONG },
  });
  return (await sessionCookie.serialize(secret)).split(';')[0] ?? '';
}

/** Asks a loader or action of a route what a browser would, and tells what it would get. */
export async function ask(
  handler: Handler,
  path: string,
  params: Record<string, string>,
  init: RequestInit & { as?: string } = {},
): Promise<Answer> {
  const { as, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (as !== undefined) headers.set('Cookie', await cookieOf(as));
  const request = new Request(`http://localhost${path}`, { ...rest, headers });
  const context = { nonce: '', requestId: 'test', ip: '127.0.0.1' };
  const answer: unknown = await handler({ request, params, context }).catch((thrown: unknown) => thrown);
  return readable(answer);
}

function readable(answer: unknown): Answer {
  if (answer instanceof Response) {
    const { status, headers } = answer;
    return { status, headers, data: null, bytes: async () => Buffer.from(await answer.arrayBuffer()) };
  }
  if (answer instanceof Error) throw answer;
  const wrapped = answer as { type?: string; data?: unknown; init?: ResponseInit | null };
  const isWrapped = wrapped?.type === 'DataWithResponseInit';
  return {
    status: isWrapped ? (wrapped.init?.status ?? 200) : 200,
    headers: new Headers(isWrapped ? wrapped.init?.headers : undefined),
    data: isWrapped ? wrapped.data : answer,
    bytes: async () => Buffer.alloc(0),
  };
}

export type FormPart = { name: string; file?: string; body: Buffer | AsyncIterable<Buffer> | string };

/** A multipart body that streams, as a browser sends it; `cut` leaves out the end, as a line that drops does. */
export function multipart(parts: readonly FormPart[], cut = false): RequestInit {
  const boundary = `----${randomUUID()}`;
  async function* body(): AsyncGenerator<Buffer> {
    for (const [index, part] of parts.entries()) {
      const file =
        part.file === undefined ? '' : `; filename="${part.file}"\r\nContent-Type: application/octet-stream`;
      yield Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"${file}\r\n\r\n`,
      );
      if (typeof part.body === 'string' || Buffer.isBuffer(part.body)) yield Buffer.from(part.body);
      else yield* part.body;
      if (!cut || index < parts.length - 1) yield Buffer.from('\r\n');
    }
    if (!cut) yield Buffer.from(`--${boundary}--\r\n`);
  }
  return {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(body())) as ReadableStream,
    duplex: 'half',
  };
}

/** So many bytes of nothing, a chunk at a time, after a beginning. */
export async function* manyBytes(size: number, beginning = Buffer.alloc(0)): AsyncGenerator<Buffer> {
  yield beginning;
  const chunk = Buffer.alloc(64 * 1024, 0x20);
  for (let left = size - beginning.length; left > 0; left -= chunk.length) {
    yield left >= chunk.length ? chunk : chunk.subarray(0, left);
  }
}
