import type { IsoDate } from '~/domain/dates/calendar';

/** Whether a measurement includes the ones before it or stands beside them. */
export const countings = ['cumulatief', 'per_periode'] as const;
export type Counting = (typeof countings)[number];

export type Measurement = {
  id: string;
  from: IsoDate;
  until: IsoDate;
  value: number;
  respondents: number | null;
  replacesId: string | null;
};

/**
 * What holds now: a measurement that was replaced or withdrawn stays to be read, but counts no more; nor does what it
 * replaced come back. Oldest first.
 */
export function standingMeasurements<M extends Measurement & { withdrawn: boolean }>(
  measurements: readonly M[],
): M[] {
  const replaced = new Set(measurements.map(({ replacesId }) => replacesId));
  return measurements
    .filter(({ id, withdrawn }) => !withdrawn && !replaced.has(id))
    .sort((a, b) => a.until.localeCompare(b.until) || a.from.localeCompare(b.from));
}

/** "53,5", "1.200": a value as it stands in a text; no unit is an amount of money here. */
export function formatValue(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}
