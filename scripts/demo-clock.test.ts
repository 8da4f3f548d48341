import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoClock, startDemoClock } from './demo-clock';

test('without a file the real time is kept', () => {
  expect(demoClock(join(tmpdir(), 'vijfhoek-no-such-folder'))).toBeUndefined();
});

test('the clock tells what it read when this process began, so that it runs on from there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-clock-'));
  try {
    startDemoClock(folder, new Date('2021-12-14T08:24:00Z'));
    const sinceProcessBegan = performance.now();
    const read = demoClock(folder)?.getTime() ?? Number.NaN;
    expect(read).toBeLessThanOrEqual(Date.parse('2021-12-14T08:24:00Z'));
    expect(read + sinceProcessBegan).toBeGreaterThan(Date.parse('2021-12-14T08:23:00Z'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
