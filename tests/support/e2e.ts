import { test as base } from '@playwright/test';
import { startServer, type TestServer } from './server';

let current: TestServer | undefined;

/** Playwright's test, with addresses relative to the server of this file. */
export const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures out of the parameter
  baseURL: async ({}, use) => use(current?.url),
});

export { expect } from '@playwright/test';

/**
 * A server with a database of its own for this file. Call it once, at the top; the answer tells where it is while
 * tests run.
 */
export function ownServer(choice: Parameters<typeof startServer>[0] = {}): () => TestServer {
  test.beforeAll(async () => {
    current = await startServer(choice);
  });
  test.afterAll(async () => {
    await current?.stop();
    current = undefined;
  });
  return () => {
    if (!current) throw new Error('The server of this file is there only while its tests run.');
    return current;
  };
}
