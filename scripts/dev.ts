import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createServer } from 'vite';
import { withHooks } from '../server/app-build';
import { serve } from '../server/serve';
import { loadWorldOnce } from './first-world';
import { generateClient } from './generate';
import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';

/** `npm run dev`: the same server, with Vite building as one types. */
const undoing = new Undoing();
try {
  process.env['NODE_ENV'] = 'development';
  process.env['VIJFHOEK_MODE'] = 'try';
  generateClient();
  const prepared = await undoing.start(
    () => prepare(console.log),
    ({ database }) => database.stop(),
  );
  const { settings } = prepared;
  await loadWorldOnce(prepared, console.log, undoing.signal);
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    // A port per server for hot reloading, so that two can be developed in side by side.
    server: { middlewareMode: true, hmr: { port: 20_000 + (settings.port % 40_000) } },
    appType: 'custom',
  });
  undoing.add(() => vite.close());
  const newest = () =>
    vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>;
  const { log } = await import('~/platform/outside/log.server');
  const app = withHooks(await newest());
  await undoing.start(
    () =>
      serve({
        settings,
        log,
        app,
        development: { middleware: vite.middlewares, build: newest },
      }),
    (running) => running.stop(),
  );
  console.log(`\nVijfhoek in ontwikkeling op ${settings.baseUrl}`);
} catch (error) {
  await fail(error, undoing);
}
