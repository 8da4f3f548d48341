import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** The browser for the end-to-end tests: CHROMIUM_PATH, or where a system keeps it. */
export function findChromium(): string | undefined {
  const said = process.env['CHROMIUM_PATH'];
  return [...(said ? [said] : []), ...PLACES].find((path) => existsSync(path));
}

/** Debian's Chromium where we may install it. Returns undefined when there is a browser, else what to do. */
export function ensureChromium(): string | undefined {
  if (findChromium()) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
      execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
        stdio: 'ignore',
        env,
      });
    } catch {
      // Said below.
    }
    if (findChromium()) return undefined;
  }
  return 'Er is geen Chromium. Installeer die (Debian: sudo apt-get install chromium) of geef CHROMIUM_PATH op.';
}
