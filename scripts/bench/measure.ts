import type { Asker } from './asker';
import type { Asked } from './load';
import type { Options } from './options';
import type { Page } from './pages';
import type { BenchServer } from './server';

/** What was measured of a page. */
export type Figures = Omit<Asked, 'bytes'> & {
  /** Bytes of the largest answer before compression, and of what travels. */
  bytes: number;
  sentBytes: number;
  /** Milliseconds of processor time of the server per request. */
  processor: number | null;
};

export type Measured = { page: Page } & ({ figures: Figures } | { error: string });

/** Alone on its computer a page is asked one at a time; a busy hour is eight at once. */
const CONCURRENCY = 8;

/** Papers are heavier and asked for less: a taste of them says enough. */
const PAPER = { requests: 10, seconds: 1 };

export async function measure(
  page: Page,
  cookie: string,
  asker: Asker,
  server: BenchServer,
  options: Options,
): Promise<Measured> {
  if (page.paths.length === 0) return { page, error: 'FOUT niets te vragen' };
  const { requests, seconds } = page.paper ? PAPER : options;
  const asking = {
    origin: server.url,
    cookie,
    paths: page.paths,
    requests,
    seconds,
    concurrency: CONCURRENCY,
  };
  try {
    // What fails is said and not measured: an error page is quick.
    const looked = await asker.ask({ ...asking, what: 'look', paths: page.paths.slice(0, requests) });
    if (Object.keys(looked.failures).length > 0) return { page, error: wrong(looked.failures) };
    const before = server.processorTime();
    const asked = await asker.ask({ ...asking, what: 'measure' });
    const after = server.processorTime();
    if (Object.keys(asked.failures).length > 0) return { page, error: wrong(asked.failures) };
    const processor = before === null || after === null ? null : (after - before) / asked.count;
    return { page, figures: { ...asked, processor, bytes: looked.bytes, sentBytes: asked.bytes } };
  } catch (error) {
    return { page, error: `FOUT ${error instanceof Error ? error.message : String(error)}` };
  }
}

const wrong = (failures: Record<number, number>): string =>
  `FOUT ${Object.entries(failures)
    .map(([status, count]) => `${status} (${count} keer)`)
    .join(', ')}`;

export const quantile = (times: readonly number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
};

/** Of two rounds the best of each figure: what else the machine did makes a page slower, never quicker. */
export function best(one: Measured | undefined, other: Measured): Measured {
  if (!one || !('figures' in one) || !('figures' in other)) return other;
  const [a, b] = [one.figures, other.figures];
  const calm = quantile(a.times, 0.95) < quantile(b.times, 0.95) ? a : b;
  return {
    page: one.page,
    figures: {
      ...calm,
      perSecond: Math.max(a.perSecond, b.perSecond),
      processor: a.processor === null || b.processor === null ? null : Math.min(a.processor, b.processor),
    },
  };
}
