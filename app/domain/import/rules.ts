import { isYearIn } from '../amount-series/series';
import type { IsoDate } from '../dates/calendar';
import type { Refusal } from '../outcome';
import { againstAction } from './action-row';
import type { ImportColumn, ImportKind } from './columns';
import { againstReport } from './report-row';
import type { AskedRow } from './row';
import { againstSeries } from './series-row';

/** Why a row that can be read may still not be written: the rules of its noun. `field` is the title of a column. */
export function reasonsAgainst(
  kind: ImportKind,
  columns: readonly ImportColumn[],
  asked: AskedRow,
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

const closedColumns = (columns: readonly ImportColumn[], fields: AskedRow['fields']): Refusal[] =>
  fields.flatMap(({ key, title }) => {
    const code = columns.find((column) => column.key === key)?.fixed;
    return code ? [{ code, field: title }] : [];
  });

const yearsOutside = (columns: readonly ImportColumn[], fields: AskedRow['fields']): Refusal[] =>
  fields.flatMap(({ key, title, to }): Refusal[] => {
    const range = columns.find((column) => column.key === key)?.range;
    if (!range || to === '' || isYearIn(range, Number(to))) return [];
    return [{ code: 'import_year_outside', field: title, params: range }];
  });
