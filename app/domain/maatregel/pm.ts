import type { IsoDate } from '~/domain/dates/calendar';

export const pmStands = ['te_laat', 'belegd', 'zonder'] as const;
export type PmStand = (typeof pmStands)[number];

export type PmFilter = {
  tabel: number | undefined;
  jaar: number | undefined;
  /** Key of the party that fills it in. */
  partij: string | undefined;
  stand: PmStand | undefined;
};

/** The filter as it stands in an address; what can't be one counts as not filtered. */
export function readPmFilter(search: URLSearchParams): PmFilter {
  const tabel = Number(search.get('tabel'));
  const jaar = search.get('jaar') ?? '';
  const partij = search.get('partij')?.trim();
  return {
    tabel: tabel === 1 || tabel === 2 ? tabel : undefined,
    jaar: /^\d{4}$/.test(jaar) ? Number(jaar) : undefined,
    partij: partij && partij.length <= 100 ? partij : undefined,
    stand: pmStands.find((one) => one === search.get('stand')),
  };
}

type Assigned = { dueOn: IsoDate } | null;

/** Late from the day after; what nobody was named for can't be late. */
export const pmStandOf = (assigned: Assigned, today: IsoDate): PmStand => {
  if (assigned === null) return 'zonder';
  return assigned.dueOn < today ? 'te_laat' : 'belegd';
};

/** A late one is assigned too: it is found under both. */
export const hasStand = (stand: PmStand, asked: PmStand | undefined): boolean =>
  asked === undefined || stand === asked || (asked === 'belegd' && stand === 'te_laat');
