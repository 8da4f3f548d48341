import type { KnownDay } from '~/queries/maatregel/as-known-days.server';
import type { MaatregelTable } from '~/queries/maatregel/maatregel-table.server';
import type { SumOverProgrammas } from '~/queries/maatregel/over-programmas.server';

export type PageData = MaatregelTable & {
  p: string;
  days: KnownDay[];
  /** Null where this person reads no other programma; the sum only when it is asked for. */
  others: { sum: SumOverProgrammas | null } | null;
};
