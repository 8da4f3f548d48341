import { query, type Filter } from './query';

export const maatregelPaths = {
  maatregelen: (p: string, filter: Filter = {}) => `/${p}/maatregelen${query(filter)}`,
  maatregel: (p: string, id: string, zoals: string | null = null) =>
    `/${p}/maatregelen/${id}${query({ zoals: zoals ?? undefined })}`,
  /** A revision of its reeks as a step of the way from award to action. */
  seriesStep: (p: string, id: string, revisionId: string) => `/${p}/maatregelen/${id}#reeks-${revisionId}`,
  /** Any two revisions of its reeks side by side. */
  seriesComparison: (p: string, id: string) => `/${p}/maatregelen/${id}/reeksen`,
  realised: (p: string, id: string) => `/${p}/maatregelen/${id}/gerealiseerd`,
  /** Every cell that is PM. */
  pm: (p: string, filter: Filter = {}) => `/${p}/pm${query(filter)}`,
  pmCell: (p: string, id: string, year: number) => `/${p}/maatregelen/${id}/pm/${year}`,
  pmAmount: (p: string, id: string, year: number) => `/${p}/maatregelen/${id}/pm/${year}/bedrag`,
  /** The pictures of the money; `zoals` shows them as they were known on that day. */
  moneyPicture: (p: string, filter: Filter = {}) => `/${p}/beeld${query(filter)}`,
  moneyPictureFile: (p: string, file: string, filter: Filter = {}) => `/${p}/beeld/${file}${query(filter)}`,
  /** `zoals`: as known on that day. */
  coverageOfAll: (p: string, zoals: string | null = null) =>
    `/${p}/optelling${query({ zoals: zoals ?? undefined })}`,
} as const;
