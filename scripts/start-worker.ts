import { prepare } from './prepare';
import { serverBuild } from './server-build';
import { fail, Undoing } from './until-stopped';

/** `npm run worker`: mail and other background work in a process of its own; start the servers with WORKER=off then. */
export async function start(): Promise<void> {
  const undoing = new Undoing();
  try {
    await undoing.start(
      () => prepare(console.log),
      ({ database }) => database.stop(),
    );
    const { hooks } = await serverBuild();
    if (!hooks.startWorker) throw new Error('Deze versie heeft geen achtergrondwerk.');
    undoing.add(async () => hooks.stop?.());
    const worker = await hooks.startWorker();
    undoing.add(async () => worker?.stop());
    console.log('Het achtergrondwerk loopt. Stoppen: Ctrl-C');
  } catch (error) {
    await fail(error, undoing);
  }
}
