import type { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A list as a file to keep, whole or as it is being read. `name` is without extension. */
export const exportAnswer = (
  body: string | Uint8Array | Readable,
  format: keyof typeof mediaTypes,
  name: string,
): Response =>
  new Response(bodyOf(body), {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });

function bodyOf(body: string | Uint8Array | Readable): BodyInit {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : createReadableStreamFromReadable(body);
}
