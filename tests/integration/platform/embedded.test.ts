import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../scripts/postgres/addresses';
import { startEmbedded } from '../../../scripts/postgres/embedded';

const dataDir = mkdtempSync(join(tmpdir(), 'vijfhoek-embedded-'));
const start = () => startEmbedded({ dataDir, database: 'vijfhoek', durable: false });
const state = () =>
  JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string; port: number };
/** Inside the folder where PostgreSQL's own account can come there, elsewhere otherwise. */
const cluster = () => (state().cluster === 'postgres' ? join(dataDir, 'postgres') : state().cluster);
const isRunning = () => existsSync(join(cluster(), 'postmaster.pid'));
const whoAmI = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ name: string }>('select current_user as name')).rows[0]?.name,
  );

afterAll(async () => {
  await (await start()).stop();
  if (state().cluster !== 'postgres') rmSync(dirname(cluster()), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the PostgreSQL that comes along', () => {
  it('has a login for the owner of the tables and one for the application', async () => {
    const embedded = await start();
    expect([await whoAmI(embedded.ownerUrl), await whoAmI(embedded.appUrl)]).toEqual([
      'vijfhoek_owner',
      'vijfhoek',
    ]);
    await embedded.stop();
    expect(isRunning()).toBe(false);
  });

  it('keeps its passwords where only its owner reads them', () => {
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without a password', async () => {
    const embedded = await start();
    const without = new URL(embedded.adminUrl);
    without.password = '';
    await expect(whoAmI(without.href)).rejects.toThrow();
    await embedded.stop();
  });

  it('is taken over when the process that started it was killed', async () => {
    const script = `
      import { startEmbedded } from './scripts/postgres/embedded.ts';
      await startEmbedded({ dataDir: process.argv[1], database: 'vijfhoek', durable: false });
      process.kill(process.pid, 'SIGKILL');`;
    const killed = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
      dataDir,
    ]);
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect(isRunning()).toBe(true);
    const embedded = await start();
    expect(embedded.adopted).toBe(true);
    await embedded.stop();
    expect(isRunning()).toBe(false);
  });

  it('stays for who still uses it', async () => {
    const first = await start();
    const second = await start();
    await first.stop();
    expect(await whoAmI(second.appUrl)).toBe('vijfhoek');
    await second.stop();
    expect(isRunning()).toBe(false);
  });

  it('starts after the machine fell over and its number went to another process', async () => {
    writeFileSync(
      join(cluster(), 'postmaster.pid'),
      `${process.pid}\n${cluster()}\n1\n${state().port}\n\n127.0.0.1\n`,
    );
    const embedded = await start();
    expect(embedded.adopted).toBe(false);
    expect(await whoAmI(embedded.appUrl)).toBe('vijfhoek');
    await embedded.stop();
  });
});
