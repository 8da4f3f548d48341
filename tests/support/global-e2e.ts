import { buildIfNeeded } from '../../scripts/build';
import { createDatabase, dropDatabase, startCluster } from './cluster';

/** Playwright calls this once before all end-to-end tests, and what it returns after them. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildIfNeeded();
  const stop = await startCluster();
  // Loading a world takes longer than a hook of a test may take: do it once, before any test waits for it.
  for (const worlds of [['hervormingsagenda'], ['hervormingsagenda', 'voorbeeldregio.json']])
    await dropDatabase((await createDatabase(...worlds)).name);
  return stop;
}
