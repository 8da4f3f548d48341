import type { DeelagendaFilter } from '~/domain/deelagenda/filter';
import { paths } from '~/paths';

/** The address of this deelagenda with some of the filter changed. */
export const hrefWith = (
  data: { p: string; filter: DeelagendaFilter; chosen: { key: string } | null },
  change: Partial<DeelagendaFilter>,
): string => paths.deelagenda(data.p, { ...data.filter, ...change });
