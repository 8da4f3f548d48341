import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivately } from './postgres/private-file';

/** The real moment at which the demo's clock was started, and what it read then. */
const kept = z.object({ startedAt: z.coerce.date(), read: z.coerce.date() });

const fileIn = (dataDir: string): string => join(dataDir, 'demo-clock.json');

/** From now on the demo beside this data reads `moment`, and runs on from there, whether we are running or not. */
export function startDemoClock(dataDir: string, moment: Date): void {
  mkdirSync(dataDir, { recursive: true });
  writePrivately(fileIn(dataDir), `${JSON.stringify({ startedAt: new Date(), read: moment })}\n`);
}

/** What the demo's clock read when this process started; undefined where the real time is kept. */
export function demoClock(dataDir: string): Date | undefined {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return undefined;
  const { startedAt, read } = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Date(read.getTime() + performance.timeOrigin - startedAt.getTime());
}
