import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function clock() {
  vi.resetModules();
  return (await import('./clock.server')).now;
}

test('it is now', async () => {
  vi.stubEnv('VIJFHOEK_NOW', '');
  const before = Date.now();
  expect((await clock())().getTime()).toBeGreaterThanOrEqual(before);
});

test('a clock that was set runs on from the start of the process', async () => {
  vi.stubEnv('VIJFHOEK_NOW', '2021-12-23T12:30:00Z');
  const now = await clock();
  const sinceStart = () => now().getTime() - Date.parse('2021-12-23T12:30:00Z');
  const first = sinceStart();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(performance.now());
  await new Promise((later) => setTimeout(later, 20));
  expect(sinceStart()).toBeGreaterThan(first);
});
