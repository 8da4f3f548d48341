import { yearsIn, type YearRange } from '../amount-series/series';
import type { ImportRowRefusal } from './refusals';

export const importKinds = ['acties', 'meldingen', 'reeksen'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column holds: how it is written, read and compared. */
export type ColumnType =
  | 'key'
  | 'line'
  | 'text'
  | 'date'
  | 'year'
  | 'choice'
  | 'parties'
  | 'party'
  | 'maatregelen'
  | 'werkgroep'
  | 'cell';

export type ImportColumn = {
  key: string;
  /** As it stands above the column. */
  title: string;
  type: ColumnType;
  /** Why an existing row can't change here; a file may leave such a column out. */
  fixed?: ImportRowRefusal;
  /** The years of the programma, where one may choose. */
  range?: YearRange;
};

const id: ImportColumn = { key: 'id', title: 'Kenmerk', type: 'key' };
const version: ImportColumn = { key: 'version', title: 'Versie', type: 'key' };

const actions = (range: YearRange): readonly ImportColumn[] => [
  id,
  version,
  { key: 'number', title: 'Nummer', type: 'line', fixed: 'import_column_fixed' },
  { key: 'title', title: 'Actie', type: 'line' },
  { key: 'text', title: 'Toelichting', type: 'text' },
  { key: 'theme', title: 'Thema', type: 'line' },
  { key: 'werkgroep', title: 'Deelagenda', type: 'werkgroep', fixed: 'import_column_fixed' },
  { key: 'parent', title: 'Onderdeel van', type: 'line', fixed: 'import_part_elsewhere' },
  { key: 'responsible', title: 'Verantwoordelijk', type: 'parties' },
  { key: 'joining', title: 'In samenwerking met', type: 'parties' },
  { key: 'supporting', title: 'Ondersteund door', type: 'parties' },
  { key: 'startOn', title: 'Begint op', type: 'date' },
  { key: 'year', title: 'Jaar', type: 'year', range, fixed: 'import_year_by_decision' },
  { key: 'latestYear', title: 'Uiterlijk in jaar', type: 'year', range, fixed: 'import_year_by_decision' },
  { key: 'deadline', title: 'Uiterlijk op', type: 'date', fixed: 'import_year_by_decision' },
  { key: 'maatregelen', title: 'Maatregelen', type: 'maatregelen' },
  { key: 'noMaatregelReason', title: 'Waarom geen maatregel', type: 'line' },
  { key: 'progress', title: 'Stand', type: 'choice', fixed: 'import_progress_by_party' },
];

const reports: readonly ImportColumn[] = [
  id,
  version,
  { key: 'party', title: 'Partij', type: 'party' },
  { key: 'number', title: 'Nummer', type: 'line', fixed: 'import_column_fixed' },
  { key: 'title', title: 'Actie', type: 'line', fixed: 'import_column_fixed' },
  { key: 'year', title: 'Jaar', type: 'year', fixed: 'import_column_fixed' },
  { key: 'progress', title: 'Stand', type: 'choice' },
  { key: 'text', title: 'Hoe staat het ermee', type: 'text' },
  { key: 'needs', title: 'Nodig van anderen', type: 'text' },
  { key: 'evidenceUrl', title: 'Bewijs', type: 'line' },
];

const series = (range: YearRange): readonly ImportColumn[] => [
  id,
  { key: 'maatregel', title: 'Maatregel', type: 'maatregelen' },
  { key: 'name', title: 'Naam', type: 'line', fixed: 'import_column_fixed' },
  { key: 'kind', title: 'Soort', type: 'choice' },
  { key: 'party', title: 'Gemeld door', type: 'party' },
  { key: 'date', title: 'Datum', type: 'date' },
  { key: 'source', title: 'Bron', type: 'line' },
  { key: 'reason', title: 'Reden', type: 'line' },
  ...yearsIn(range).map((year): ImportColumn => ({ key: `${year}`, title: `${year} (€ mln)`, type: 'cell' })),
];

/** The columns of a list as it goes out and may come in again. */
export function columnsOf(kind: ImportKind, range: YearRange): readonly ImportColumn[] {
  return { acties: actions(range), meldingen: reports, reeksen: series(range) }[kind];
}
