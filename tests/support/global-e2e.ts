import { buildIfNeeded } from '../../scripts/build';
import { startCluster } from './cluster';

/** Playwright calls this once before all end-to-end tests, and what it returns after them. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildIfNeeded();
  return startCluster();
}
