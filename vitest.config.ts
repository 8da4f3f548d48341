import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./app', import.meta.url)) };

// The clock on the server is UTC; a test that passes only in Amsterdam would hide a bug.
// Vite puts a BASE_URL of its own (`/`) into the environment.
const env = { TZ: 'UTC', NODE_ENV: 'test' as const, BASE_URL: 'http://localhost:3000' };

/** These set settings that are read when the application is loaded, or look at the whole data folder: each loads it anew. */
const alone = [
  'tests/integration/attachment/upload.test.ts',
  'tests/integration/bouwsteen/files.test.ts',
  'tests/integration/calendar-feed/feed.test.ts',
  'tests/integration/platform/start.test.ts',
  'tests/integration/sending/outbox-in-production.test.ts',
  'tests/integration/sending/smtp.test.ts',
];

const integration = {
  environment: 'node' as const,
  env,
  setupFiles: ['tests/support/own-folder.ts'],
  globalSetup: ['tests/support/global-database.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

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
          ...integration,
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: alone,
          // Loading the application for every file took as long as all tests together.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: { ...integration, name: 'integration-alone', include: alone },
      },
    ],
  },
});
