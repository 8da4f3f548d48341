/** What the large world counts, everything that was there before included. */
export const SIZE = {
  overleggen: 60,
  meetings: 1_500,
  agendaItems: 15_000,
  annotations: 100_000,
  actions: 10_000,
  decisions: 5_000,
  accounts: 2_000,
} as const;

/** The moment at which the large world stands; the server of the bench keeps this clock. */
export const NOW = new Date('2025-06-02T07:30:00Z');

export const DAY = 86_400_000;

/** Of everybody who signs in for the bench: the address is the name of the session. */
export const BENCH_PEOPLE = {
  secretaris: 'bench-secretaris@example.org',
  partij: 'bench-partij@example.org',
  beheerder: 'bench-beheerder@example.org',
} as const;

export type BenchPerson = keyof typeof BENCH_PEOPLE;

/** Splits a total over n places as evenly as whole numbers allow; the parts add up to the total. */
export const share = (total: number, places: number, place: number): number =>
  Math.floor(((place + 1) * total) / places) - Math.floor((place * total) / places);
