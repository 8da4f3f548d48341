import type { IsoDate } from '~/domain/dates/calendar';
import { readAsKnown } from './as-known';

export type MaatregelFilter = {
  tabel: number | undefined;
  werkgroep: string | undefined;
  /** As known on that day; null as it is now. */
  zoals: IsoDate | null;
};

/** The filter as it stands in an address; what can't be one counts as not filtered. */
export function readMaatregelFilter(search: URLSearchParams): MaatregelFilter {
  const tabel = Number(search.get('tabel'));
  const werkgroep = search.get('werkgroep')?.trim();
  return {
    tabel: tabel === 1 || tabel === 2 ? tabel : undefined,
    werkgroep: werkgroep && werkgroep.length <= 100 ? werkgroep : undefined,
    zoals: readAsKnown(search),
  };
}
