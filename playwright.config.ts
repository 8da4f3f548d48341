import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium';

const executablePath = findChromium();

/** One job of a user per file, each on a server and a database of its own (tests/support/e2e.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/global-e2e.ts',
  outputDir: '.cache/e2e',
  // Files run side by side, the steps within a file one after the other: they tell one story. One more than there are
  // processors, since a browser and a server wait for each other half of the time.
  workers: 3,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    // Recording every step of every test costs more than the steps do.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
