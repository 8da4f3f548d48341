import { deelagendaAddress, type DeelagendaFilter } from '~/domain/deelagenda/filter';
import { paths } from '~/paths';

/** The address of this deelagenda with some of the filter changed; a change begins at the first page. */
export const hrefWith = (
  data: { p: string; filter: DeelagendaFilter },
  change: Partial<Omit<DeelagendaFilter, 'pagina'>>,
): string => paths.deelagenda(data.p, deelagendaAddress({ ...data.filter, ...change }));
