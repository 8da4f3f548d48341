import { z } from 'zod';
import type { MonitoringRefusal } from './refusals';

const figuresSchema = z.array(z.object({ label: z.string(), value: z.string() }));
export type KeyFigure = z.infer<typeof figuresSchema>[number];

/** The key figures of an example as they are stored; what can't be read is none. */
export function keyFiguresOf(stored: unknown): KeyFigure[] {
  const parsed = figuresSchema.safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** "Besparing: geen", a line each: how they are typed, and how two versions are laid side by side. */
export const figuresText = (figures: readonly KeyFigure[]): string =>
  figures.map(({ label, value }) => `${label}: ${value}`).join('\n');

const MOST = 20;
const LONGEST = 300;

type Parsed = { ok: true; figures: KeyFigure[] } | { ok: false; code: MonitoringRefusal };

/** Reads them back: what it is about stands before the first colon. Empty lines are nothing. */
export function parseFigures(text: string): Parsed {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length > MOST) return { ok: false, code: 'figures_too_many' };
  const figures = lines.flatMap((line) => {
    const [, label, value] = /^([^:]+): ?(.+)$/.exec(line) ?? [];
    return label !== undefined && value !== undefined && line.length <= LONGEST
      ? [{ label: label.trim(), value: value.trim() }]
      : [];
  });
  return figures.length === lines.length ? { ok: true, figures } : { ok: false, code: 'figure_unreadable' };
}
