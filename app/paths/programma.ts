import { query, type Filter } from './query';

export const programmaPaths = {
  overview: (p: string) => `/${p}`,
  search: (p: string, q?: string, more: { soort?: string; pagina?: number } = {}) =>
    `/${p}/zoeken${query({ q, ...more })}`,
  reminders: (p: string) => `/${p}/herinneringen`,
  /** Makes a secret address, and shows it this once. */
  newCalendarFeed: (p: string) => `/${p}/herinneringen/agenda-adres`,
  /** What was shared with the achterban. */
  shared: (p: string) => `/${p}/gedeeld`,
  sharedThing: (p: string, shareId: string) => `/${p}/gedeeld/${shareId}`,
  spreadsheets: (p: string) => `/${p}/spreadsheets`,
  newSpreadsheet: (p: string, soort?: string) => `/${p}/spreadsheets/nieuw${query({ soort })}`,
  spreadsheet: (p: string, id: string, filter: Filter = {}) => `/${p}/spreadsheets/${id}${query(filter)}`,
  /** A list as a workbook that may come back: "acties", "meldingen" or "reeksen". */
  spreadsheetFile: (p: string, kind: string) => `/${p}/spreadsheets/${kind}.xlsx`,
} as const;
