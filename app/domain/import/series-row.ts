import { parseCell } from '../amount-series/parse';
import { reasonsNotToRealise } from '../amount-series/record';
import type { Cell } from '../amount-series/cell';
import type { Series } from '../amount-series/series';
import type { IsoDate } from '../dates/calendar';
import type { ImportColumn } from './columns';
import { listed } from './names';
import type { AskedRow, RowReason, Values } from './row';

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

/** Product rule 4: what was awarded or decided changes only by a besluit. What was realised is reported anew. */
export function againstSeries(
  { to, from, fields }: AskedRow,
  columns: readonly ImportColumn[],
  today: IsoDate,
): RowReason[] {
  if (to['kind'] !== 'realised') return [{ code: 'import_series_by_decision', key: 'kind' }];
  const fixed = fields.filter(({ key }) => ['maatregel', 'kind', 'party'].includes(key));
  if (from !== null && fixed.length > 0)
    return fixed.map(({ key }): RowReason => ({ code: 'import_column_fixed', key }));
  const several = listed(to['maatregel'] ?? '').length > 1;
  return [
    ...(several ? [{ code: 'import_one_maatregel', key: 'maatregel' } as const] : []),
    ...(to['maatregel'] ? [] : [{ code: 'choice_missing', key: 'maatregel' } as const]),
    ...againstRealised(to, yearsOf(columns), today),
  ];
}

/** What is wrong with the whole reeks stands at its first year. */
function againstRealised(to: Values, years: readonly number[], today: IsoDate): RowReason[] {
  const told = {
    partyId: to['party'] || null,
    date: to['date'] ?? '',
    cells: Object.fromEntries(years.map((year) => [year, to[String(year)] ?? ''])),
    reason: to['reason'] ?? '',
    source: to['source'] ?? '',
  };
  return reasonsNotToRealise(told, today).map(({ field = '', ...reason }): RowReason => ({
    ...reason,
    key: columnOf(field, years),
  }));
}

const columnOf = (field: string, [first]: readonly number[]): string =>
  field === 'cells' ? String(first) : field === 'partyId' ? 'party' : field.replace(/^cell-/, '');
