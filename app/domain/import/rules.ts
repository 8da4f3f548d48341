import { isYearIn } from '../amount-series/series';
import type { IsoDate } from '../dates/calendar';
import type { Refusal } from '../outcome';
import { actionRestsOn, againstAction } from './action-row';
import type { ImportColumn, ImportKind } from './columns';
import { againstReport } from './report-row';
import type { AskedRow } from './row';
import { againstSeries, yearsOf } from './series-row';

/**
 * Why a row may not be written: the rules of its noun, all that is wrong at once and of each column the first thing. `field` is
 * the title of a column. Of the columns in `unread` is told already that they can't be read, and nothing else is said of them.
 */
export function reasonsAgainst(
  kind: ImportKind,
  columns: readonly ImportColumn[],
  asked: AskedRow,
  today: IsoDate,
  unread: ReadonlySet<string> = new Set(),
): Refusal[] {
  const closed = asked.from === null ? [] : closedColumns(columns, asked.fields);
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const found = { acties: againstAction, meldingen: againstReport, reeksen: againstSeries }[kind](
    asked,
    columns,
    today,
  );
  const said = found
    .filter(({ key }) => ![key, ...restsOn(kind, key, columns)].some((one) => unread.has(one)))
    .map(({ key, ...reason }): Refusal => ({ ...reason, field: titles.get(key) ?? '' }));
  const reasons = [...yearsOutside(columns, asked.fields), ...closed, ...said];
  return reasons.filter(({ field }, at) => reasons.findIndex((other) => other.field === field) === at);
}

/** Columns on which a reason at another one rests: while those can't be read, nobody knows whether it holds. */
function restsOn(kind: ImportKind, key: string, columns: readonly ImportColumn[]): readonly string[] {
  if (kind === 'acties') return actionRestsOn[key] ?? [];
  const first = columns.find(({ type }) => type === 'cell');
  // A reeks without one amount is told at its first year.
  return key === first?.key ? yearsOf(columns).map(String) : [];
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
