import { opensInBrowser } from '~/domain/attachment/file-types';
import {
  answersTag,
  contentDisposition,
  FileResponse,
  rangeOf,
  webStreamOf,
} from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { fileDownload } from '~/queries/file/file-download.server';

/** A stored file never runs here: no scripts, no frames, nothing fetched. */
const SANDBOX =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** A file version, whole or a part of it; saved unless `?toon=ja` asks to open what a browser can open safely. */
export const loader = guarded('file:read', async ({ ctx, params, request }) => {
  const file = await fileDownload(ctx, params['fileVersionId'] ?? '');
  if (!file) throw notFound();
  const inline = new URL(request.url).searchParams.get('toon') === 'ja' && opensInBrowser(file.mediaType);
  const tag = `"${file.sha256}"`;
  const headers = new Headers({
    ETag: tag,
    'Accept-Ranges': 'bytes',
    // Kept by the browser, asked again every time: rights may have ended.
    'Cache-Control': 'private, no-cache, no-transform',
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name),
    'Content-Security-Policy': SANDBOX,
  });
  if (answersTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', file.mediaType);
  const range = rangeOf(request.headers, file.size, tag);
  if (range === 'impossible') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : file.size));
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  return new FileResponse(webStreamOf(file.read(range ?? undefined)), { status, headers });
});
