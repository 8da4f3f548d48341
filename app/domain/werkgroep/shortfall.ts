import { z } from 'zod';
import { sumText } from '~/domain/amount-series/format';
import type { IsoDate } from '~/domain/dates/calendar';
import { shortYears, type CoverageYear } from './coverage';

const sumSchema = z.object({ amount: z.int(), pmCount: z.int().min(0), unknownCount: z.int().min(0) });

const shortfallSchema = z.object({
  /** The day on which it was so. */
  on: z.string(),
  /** As submitted, or with what the werkgroep was still writing. */
  basis: z.enum(['ingediend', 'in_bewerking']),
  years: z.array(z.object({ year: z.int(), target: sumSchema, proposed: sumSchema })).min(1),
});

/** The years in which the richtbedrag isn't reached with their sums, kept with an escalatie as they were. */
export type Shortfall = z.infer<typeof shortfallSchema>;

export type Basis = Shortfall['basis'];

/** Null where no year falls short. */
export function shortfallOf(years: readonly CoverageYear[], basis: Basis, on: IsoDate): Shortfall | null {
  const short = shortYears(years);
  if (short.length === 0) return null;
  return { on, basis, years: short.map(({ year, target, proposed }) => ({ year, target, proposed })) };
}

/** What was stored with an escalatie; null without money. */
export function readShortfall(json: unknown): Shortfall | null {
  const parsed = shortfallSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** "2026: voorgesteld 137 + 2 PM, richtbedrag 437 + 1 PM" for each year, as it stands on an agenda. */
export const shortfallLines = ({ years }: Shortfall): string[] =>
  years.map(
    ({ year, target, proposed }) =>
      `${year}: voorgesteld ${sumText(proposed)}, richtbedrag ${sumText(target)}`,
  );
