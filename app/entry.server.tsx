import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '~/components/ui/nonce';
import { log } from '~/platform/outside/log.server';

export { countStatements, disconnect as stop } from '~/platform/db/client.server';
export { uploadLimit } from '~/platform/http/upload.server';
export { ready } from '~/platform/db/ready.server';
export { startWorker } from '~/services/background/start-worker.server';

/** Milliseconds after which a page that still waits for data is given up. */
const PATIENCE = 15_000;
export const streamTimeout = PATIENCE + 1_000;

/** Streams the page; waits for all of it when nobody will run the scripts that would fill it in. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce } = loadContext as { nonce?: string };
  const bot = isbot(request.headers.get('user-agent'));
  return new Promise((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={PATIENCE} />
      </NonceContext.Provider>,
      {
        ...(nonce === undefined ? {} : { nonce }),
        [bot ? 'onAllReady' : 'onShellReady']() {
          answered = true;
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (answered)
            log.error({ err: error, path: new URL(request.url).pathname }, 'page failed while streaming');
        },
      },
    );
    setTimeout(abort, PATIENCE + 1_000).unref();
  });
}

/** Unexpected errors go to the log; the reader gets a neutral sentence (root's ErrorBoundary). */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, path: new URL(request.url).pathname }, 'unexpected error');
}
