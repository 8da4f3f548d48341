import { reasonsNotToAssign } from '../action-item/assign';
import { reasonsAgainstWords } from '../action-item/report';
import { parseCell } from '../amount-series/parse';
import { reasonsNotToRealise } from '../amount-series/record';
import type { Cell } from '../amount-series/cell';
import { cellOf, isYearIn, type Series } from '../amount-series/series';
import type { IsoDate } from '../dates/calendar';
import type { Refusal } from '../outcome';
import type { ImportColumn, ImportKind } from './columns';
import { listed } from './names';
import type { ImportChange, Values } from './row';

type Asked = {
  to: Values;
  /** What is stored; null for a new row. */
  from: Values | null;
  fields: ImportChange['fields'];
};

/** Why a row that can be read may still not be written: the rules of its noun. `field` is the title of a column. */
export function reasonsAgainst(
  kind: ImportKind,
  columns: readonly ImportColumn[],
  asked: Asked,
  today: IsoDate,
): Refusal[] {
  const outside = yearsOutside(columns, asked.fields);
  if (outside.length > 0) return outside;
  const closed = asked.from === null ? [] : closedColumns(columns, asked.fields);
  if (closed.length > 0) return closed;
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const found = { acties: againstAction, meldingen: againstReport, reeksen: againstSeries }[kind](
    asked,
    columns,
    today,
  );
  return found.map(({ key, ...reason }) => ({ ...reason, field: titles.get(key) ?? '' }));
}

const closedColumns = (columns: readonly ImportColumn[], fields: Asked['fields']): Refusal[] =>
  fields.flatMap(({ key, title }) => {
    const code = columns.find((column) => column.key === key)?.fixed;
    return code ? [{ code, field: title }] : [];
  });

const yearsOutside = (columns: readonly ImportColumn[], fields: Asked['fields']): Refusal[] =>
  fields.flatMap(({ key, title, to }): Refusal[] => {
    const range = columns.find((column) => column.key === key)?.range;
    if (!range || to === '' || isYearIn(range, Number(to))) return [];
    return [{ code: 'import_year_outside', field: title, params: range }];
  });

type Reason = Omit<Refusal, 'field'> & { key: string };

/** The fields of an actie as the columns that hold them. */
const actionKeys: Record<string, string> = {
  title: 'title',
  owners: 'responsible',
  deadline: 'year',
  noMaatregelReason: 'noMaatregelReason',
};

export const rolesOf = (values: Values) =>
  (
    [
      ['verantwoordelijk', 'responsible'],
      ['samen_met', 'joining'],
      ['ondersteund_door', 'supporting'],
    ] as const
  ).flatMap(([kind, key]) => listed(values[key] ?? '').map((partyId) => ({ partyId, kind })));

/** Product rule 7. Of a row that exists only what changes is asked, so that an old gap doesn't stop a new word. */
function againstAction({ to, from, fields }: Asked): Reason[] {
  const value = (key: string) => to[key] ?? '';
  const year = value('year');
  const draft = {
    title: value('title'),
    roles: rolesOf(to),
    deadline: value('deadline') || (year && `${year}-12-31`),
    maatregelIds: listed(value('maatregelen')),
    noMaatregelReason: value('noMaatregelReason'),
  };
  const touched = new Set(fields.map(({ key }) => key));
  const concerns: Record<string, readonly string[]> = {
    responsible: ['responsible', 'joining', 'supporting'],
    noMaatregelReason: ['maatregelen', 'noMaatregelReason'],
  };
  const reasons = reasonsNotToAssign(draft, '0001-01-01')
    .map(({ code, field }): Reason => ({ code, key: actionKeys[field] ?? field }))
    .filter(({ key }) => from === null || (concerns[key] ?? [key]).some((one) => touched.has(one)));
  const end = value('deadline') || (value('latestYear') || year) + '-12-31';
  if (value('startOn') !== '' && end.length === 10 && value('startOn') > end)
    reasons.push({ code: 'import_start_after_end', key: 'startOn' });
  if (from !== null) return reasons;
  if (value('werkgroep') === '') reasons.push({ code: 'choice_missing', key: 'werkgroep' });
  if (value('parent') !== '') reasons.push({ code: 'import_part_elsewhere', key: 'parent' });
  if (value('progress') !== '') reasons.push({ code: 'import_progress_by_party', key: 'progress' });
  if (value('deadline') !== '' && year !== '' && !value('deadline').startsWith(year))
    reasons.push({ code: 'import_year_differs', key: 'deadline' });
  return reasons;
}

function againstReport({ to }: Asked): Reason[] {
  const words = { text: to['text'] ?? '', evidenceUrl: to['evidenceUrl'] ?? '' };
  return [
    ...(to['progress'] ? [] : [{ code: 'choice_missing', key: 'progress' } as const]),
    ...reasonsAgainstWords(words).map(({ code, field }): Reason => ({ code, key: field })),
  ];
}

/** Product rule 4: what was awarded or decided changes only by a besluit. What was realised is reported anew. */
function againstSeries(
  { to, from, fields }: Asked,
  columns: readonly ImportColumn[],
  today: IsoDate,
): Reason[] {
  if (to['kind'] !== 'realised') return [{ code: 'import_series_by_decision', key: 'kind' }];
  const fixed = fields.filter(({ key }) => ['maatregel', 'kind', 'party'].includes(key));
  if (from !== null && fixed.length > 0)
    return fixed.map(({ key }): Reason => ({ code: 'import_column_fixed', key }));
  const years = yearsOf(columns);
  const series = seriesOf(to, years);
  const told = years.map((year) => ({ year, cell: cellOf(series, year) }));
  const words = { reason: to['reason'] ?? '', source: to['source'] ?? '' };
  const several = listed(to['maatregel'] ?? '').length > 1;
  return [
    ...(several ? [{ code: 'import_one_maatregel', key: 'maatregel' } as const] : []),
    ...(to['maatregel'] ? [] : [{ code: 'choice_missing', key: 'maatregel' } as const]),
    ...(to['party'] ? [] : [{ code: 'party_missing', key: 'party' } as const]),
    ...(to['date'] ? [] : [{ code: 'date_missing', key: 'date' } as const]),
    ...reasonsNotToRealise(told, to['date'] ?? '', today, words).map(({ field = '', ...reason }): Reason => ({
      ...reason,
      key: field === 'cells' ? String(years[0]) : field.replace(/^cell-/, ''),
    })),
  ];
}

export const yearsOf = (columns: readonly ImportColumn[]): number[] =>
  columns.filter(({ type }) => type === 'cell').map(({ key }) => Number(key));

/** The reeks in the columns of years. An empty cell is onbekend, never 0 (product rule 1). */
export function seriesOf(values: Values, years: readonly number[]): Series {
  return Object.fromEntries(
    years.map((year): [number, Cell] => {
      const parsed = parseCell(values[String(year)] ?? '');
      return [year, parsed.ok ? parsed.cell : { kind: 'onbekend' }];
    }),
  );
}
