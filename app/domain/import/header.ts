import type { Refusal } from '../outcome';
import { columnsOf, importKinds, type ImportColumn, type ImportKind } from './columns';
import type { YearRange } from '../amount-series/series';
import type { SheetCell } from './sheet';

/** Where each column stands in the file, by its key; a column that may be left out may be absent. */
export type Header = ReadonlyMap<string, number>;

const plain = (title: string): string => title.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

const titleIn = (cell: SheetCell): string => {
  if (cell.kind === 'text') return cell.text.trim();
  return cell.kind === 'number' ? String(cell.value) : '';
};

/**
 * Finds the columns by what stands above them, in any order. Renamed, missing and doubled columns are refused by name; when
 * the head is that of another list, that is what is said.
 */
export function readHeader(
  kind: ImportKind,
  range: YearRange,
  cells: ReadonlyMap<number, SheetCell>,
): { ok: true; header: Header } | { ok: false; problems: Refusal[] } {
  const columns = columnsOf(kind, range);
  const titles = [...cells]
    .map(([at, cell]) => ({ at, title: titleIn(cell) }))
    .filter(({ title }) => title !== '');
  const header = new Map<string, number>();
  const problems: Refusal[] = [];
  const known = new Map(columns.map((column) => [plain(column.title), column]));
  for (const { at, title } of titles) {
    const column = known.get(plain(title));
    if (!column) problems.push({ code: 'import_column_unknown', params: { column: title } });
    else if (header.has(column.key))
      problems.push({ code: 'import_column_twice', params: { column: column.title } });
    else header.set(column.key, at);
  }
  const missing = columns.filter((column) => !header.has(column.key) && mustBeThere(column));
  if (problems.length === 0 && missing.length === 0) return { ok: true, header };
  const other = importKinds.find(
    (one) =>
      one !== kind &&
      isHeadOf(
        one,
        range,
        titles.map(({ title }) => title),
      ),
  );
  if (other) return { ok: false, problems: [{ code: 'import_other_list', params: { list: other } }] };
  if (header.size < 2)
    return { ok: false, problems: [{ code: 'import_no_header', params: { columns: named(columns) } }] };
  const absent = missing.map(({ title }): Refusal => ({
    code: 'import_column_missing',
    params: { column: title },
  }));
  return { ok: false, problems: [...absent, ...problems] };
}

const mustBeThere = (column: ImportColumn): boolean => column.fixed === undefined;

const named = (columns: readonly ImportColumn[]): string =>
  columns
    .filter(mustBeThere)
    .map(({ title }) => title)
    .join(', ');

function isHeadOf(kind: ImportKind, range: YearRange, titles: readonly string[]): boolean {
  const there = new Set(titles.map(plain));
  return columnsOf(kind, range)
    .filter(mustBeThere)
    .every(({ title }) => there.has(plain(title)));
}
