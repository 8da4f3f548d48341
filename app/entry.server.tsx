import { Writable } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { hasErrors, markedTitle, type FormErrors } from '~/components/forms/form-result';
import { NonceContext } from '~/components/ui/nonce';
import { log } from '~/platform/outside/log.server';

export { countStatements, disconnect as stop } from '~/platform/db/client.server';
export { uploadLimit } from '~/platform/http/upload.server';
export { ready } from '~/platform/db/ready.server';
export { startWorker } from '~/services/background/start-worker.server';

/** Milliseconds after which a page that still waits for data is given up. */
const PATIENCE = 15_000;
export const streamTimeout = PATIENCE + 1_000;

/**
 * Renders the whole page before it answers: loaders have finished by then, nothing is streamed in later, and one piece
 * is far less work for the server than some dozens.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce } = loadContext as { nonce?: string };
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={PATIENCE} />
      </NonceContext.Provider>,
      {
        ...(nonce === undefined ? {} : { nonce }),
        onAllReady() {
          clearTimeout(impatience);
          headers.set('Content-Type', 'text/html; charset=utf-8');
          const page = (html: Buffer<ArrayBuffer>) =>
            cameBackWithErrors(remixContext) ? marked(html) : html;
          pipe(collect((html) => resolve(new Response(page(html), { headers, status }))));
        },
        onShellError(error) {
          clearTimeout(impatience);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error: unknown) {
          log.error({ err: error, path: new URL(request.url).pathname }, 'page failed while rendering');
        },
      },
    );
    // What is over must not wait for this: it would keep the page in memory.
    const impatience = setTimeout(abort, PATIENCE + 1_000).unref();
  });
}

/** A form that was refused: the page shows it again, with what is wrong. */
const cameBackWithErrors = ({ staticHandlerContext }: EntryContext): boolean =>
  Object.values(staticHandlerContext.actionData ?? {}).some((result) =>
    hasErrors((result as { errors?: FormErrors } | null)?.errors),
  );

/** The title is in the head, so the first one of the page. */
const marked = (html: Buffer): string =>
  html.toString().replace(/<title>([^<]*)/, (_all, title: string) => `<title>${markedTitle(title)}`);

function collect(done: (all: Buffer<ArrayBuffer>) => void): Writable {
  const parts: Buffer[] = [];
  return new Writable({
    write(part: Buffer, _encoding, next) {
      parts.push(part);
      next();
    },
    final(next) {
      done(Buffer.concat(parts));
      next();
    },
  });
}

/** Unexpected errors go to the log; the reader gets a neutral sentence (root's ErrorBoundary). */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, path: new URL(request.url).pathname }, 'unexpected error');
}
