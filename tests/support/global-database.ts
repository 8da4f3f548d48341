import { startCluster } from './cluster';

/** Vitest calls this once before all integration tests, and what it returns after them. */
export default function setup(): Promise<() => Promise<void>> {
  return startCluster();
}
