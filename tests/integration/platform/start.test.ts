import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const start = fileURLToPath(new URL('../../../scripts/start.js', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'vijfhoek-start-'));

/** What `npm start` says when it refuses, and with what exit code. */
async function refused(env: Record<string, string>): Promise<{ code: number; said: string }> {
  try {
    await promisify(execFile)(process.execPath, [start], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir, ...env } as unknown as NodeJS.ProcessEnv,
      timeout: 15_000,
    });
    return { code: 0, said: '' };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('npm start refuses', () => {
  it('production with settings missing, names them all, and has touched nothing', async () => {
    const { code, said } = await refused({ NODE_ENV: 'production' });
    expect(code).toBe(1);
    for (const name of ['DATABASE_URL', 'BASE_URL', 'SMTP_URL', 'SESSION_SECRET'])
      expect(said).toContain(`- ${name}:`);
    expect(said).not.toContain('    at ');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('an address others can reach without encryption', async () => {
    expect((await refused({ BASE_URL: 'http://vijfhoek.example.org' })).said).toContain('https://');
  });
});
