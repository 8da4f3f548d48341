import { type Figures, type Measured, quantile } from './measure';
import type { Page } from './pages';

/** The aim on two cores (issue: speed). */
const AIM = { p95: 50, perSecond: 150, memory: 400 };

const isLate = (page: Page, { times }: Figures) => !page.paper && quantile(times, 0.95) >= AIM.p95;
const isSlow = (page: Page, { perSecond }: Figures) => !page.paper && perSecond < AIM.perSecond;

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

const HEAD = ['pagina', 'p50 ms', 'p95 ms', 'per s (8)', 'cpu ms', 'queries', 'kB', 'kB verzonden'];

function cells(measured: Measured): string[] {
  const { page } = measured;
  if ('error' in measured) return [page.name, measured.error];
  const { times, perSecond, statements, bytes, sentBytes, processor } = measured.figures;
  const range =
    statements && (statements.least === statements.most ? [statements.most] : Object.values(statements));
  return [
    page.name,
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1) + (isLate(page, measured.figures) ? '!' : ' '),
    Math.round(perSecond) + (isSlow(page, measured.figures) ? '!' : ' '),
    processor === null ? '' : processor.toFixed(1),
    range ? range.join('-') : '',
    kilobytes(bytes),
    kilobytes(sentBytes),
  ];
}

/** One table for the console: names on the left, figures under each other on the right; `!` misses the aim. */
export function table(all: readonly Measured[]): string {
  const rows = [HEAD, ...all.map(cells)];
  const full = rows.filter((row) => row.length === HEAD.length);
  const first = Math.max(...rows.map(([name = '']) => name.length));
  const width = HEAD.map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', ...figures]) => {
      const right =
        figures.length === 1 ? figures : figures.map((cell, column) => cell.padStart(width[column + 1] ?? 0));
      return [name.padEnd(first), ...right].join('  ').trimEnd();
    })
    .join('\n');
}

/** What the figures say against the aim, in a few lines. */
export function verdict(all: readonly Measured[], memory: number | null): string {
  const pages = all.flatMap((one) => ('figures' in one && !one.page.paper ? [one] : []));
  const quick = pages.filter(({ page, figures }) => !isLate(page, figures)).length;
  const busy = pages.filter(({ page, figures }) => !isSlow(page, figures)).length;
  const wrong = all.filter((one) => 'error' in one).length;
  const together = pages.length / pages.reduce((sum, { figures }) => sum + 1 / figures.perSecond, 0);
  return [
    `p95 onder ${AIM.p95} ms: ${quick} van ${pages.length} pagina's`,
    `minstens ${AIM.perSecond} per seconde met 8 tegelijk: ${busy} van ${pages.length} pagina's; ` +
      `alle pagina's even vaak gevraagd: ${Math.round(together)} per seconde`,
    `hoogste geheugen van de server: ${memory === null ? 'onbekend' : `${Math.round(memory)} MB`} (doel: onder ${AIM.memory} MB)`,
    ...(wrong > 0 ? [`${wrong} pagina's gaven een FOUT`] : []),
  ].join('\n');
}
