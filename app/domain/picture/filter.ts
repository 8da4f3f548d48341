import { isYearIn, type YearRange } from '~/domain/amount-series/series';
import { readMaatregelFilter, type MaatregelFilter } from '~/domain/maatregel/filter';

export type PictureFilter = MaatregelFilter & {
  tabel: number;
  /** One year; without it all years together. */
  year: number | undefined;
};

/** The filter as it stands in an address; what can't be one counts as not filtered. */
export function readPictureFilter(search: URLSearchParams, range: YearRange): PictureFilter {
  const { tabel = 1, werkgroep, zoals } = readMaatregelFilter(search);
  const year = Number(search.get('jaar'));
  return {
    tabel,
    werkgroep,
    year: isYearIn(range, year) ? year : undefined,
    zoals,
  };
}

/** The same as an address says it. */
export const pictureSearch = ({ tabel, werkgroep, year, zoals }: PictureFilter) => ({
  tabel: String(tabel),
  werkgroep,
  jaar: year === undefined ? undefined : String(year),
  zoals: zoals ?? undefined,
});

export const pictureKinds = ['reeksen', 'waterval', 'werkgroepen'] as const;
export type PictureKind = (typeof pictureKinds)[number];
export const pictureFormats = ['svg', 'png', 'xlsx'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** "waterval.png"; null for anything else. */
export function readPictureFile(file: string): { kind: PictureKind; format: PictureFormat } | null {
  const [name, ending, more] = file.split('.');
  const kind = pictureKinds.find((one) => one === name);
  const format = pictureFormats.find((one) => one === ending);
  return kind && format && more === undefined ? { kind, format } : null;
}
