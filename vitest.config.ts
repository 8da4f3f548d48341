import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./app', import.meta.url)) };

// The clock on the server is UTC; a test that passes only in Amsterdam would hide a bug.
// Vite puts a BASE_URL of its own (`/`) into the environment.
const env = { TZ: 'UTC', NODE_ENV: 'test' as const, BASE_URL: 'http://localhost:3000' };

/** Two kinds: rules beside the code they test, and services and queries on a real PostgreSQL. */
export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: process.env['VITEST_WORKERS'] ? Number(process.env['VITEST_WORKERS']) : 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{app,server,scripts,prisma}/**/*.test.{ts,tsx}'],
          environment: 'node',
          env,
          // A rule takes milliseconds; a machine that others use too may take its time.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          environment: 'node',
          env,
          setupFiles: ['tests/support/own-folder.ts'],
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
