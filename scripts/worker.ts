import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { withHooks } from '../server/app-build';
import { buildIfNeeded } from './build';
import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';

/** `npm run worker`: mail and other background work in a process of its own; start the servers with WORKER=off then. */
const undoing = new Undoing();
try {
  await buildIfNeeded({ say: console.log, signal: undoing.signal });
  await undoing.start(
    () => prepare(console.log),
    ({ database }) => database.stop(),
  );
  process.env['NODE_ENV'] = 'production';
  const built = pathToFileURL(fileURLToPath(new URL('../build/server/index.js', import.meta.url))).href;
  const { hooks } = withHooks((await import(built)) as ServerBuild);
  if (!hooks.startWorker) throw new Error('Deze versie heeft geen achtergrondwerk.');
  undoing.add(async () => hooks.stop?.());
  const worker = await hooks.startWorker();
  undoing.add(async () => worker?.stop());
  console.log('Het achtergrondwerk loopt. Stoppen: Ctrl-C');
} catch (error) {
  await fail(error, undoing);
}
