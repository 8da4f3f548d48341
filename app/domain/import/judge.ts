import type { IsoDate } from '../dates/calendar';
import type { Refusal } from '../outcome';
import type { ImportColumn, ImportKind } from './columns';
import { lostShares } from './lost-shares';
import { reasonsAgainst } from './rules';
import type { ImportChange, ImportVerdict, Values } from './row';

/** A row as it was read; `reasons` name the cells that can't be read, `field` is the title of a column. */
export type ReadRow = { number: number; values: Values; reasons: readonly Refusal[] };

/** The same thing as it stands now; `version` changes with every change by anybody. */
export type StoredRow = {
  id: string;
  version: string;
  values: Values;
  /** Of an action: what it brings of each maatregel of which that was said. */
  shares?: Values;
};

export type JudgedRow = {
  row: number;
  verdict: ImportVerdict;
  objectId: string | null;
  label: string;
  change: ImportChange;
  reasons: readonly Refusal[];
};

/** Under what a row is found again. */
export const rowKey = (kind: ImportKind, values: Values): string =>
  kind === 'meldingen' ? `${values['id'] ?? ''} ${values['party'] ?? ''}` : (values['id'] ?? '');

/**
 * New, changed, unchanged or refused, against what is stored now. What somebody may not see is not among `stored`, and so is
 * as if it didn't exist.
 */
export function judge(
  kind: ImportKind,
  columns: readonly ImportColumn[],
  row: ReadRow,
  stored: StoredRow | undefined,
  today: IsoDate,
): JudgedRow {
  const given = row.values['id'] ?? '';
  const to = { ...stored?.values, ...row.values };
  const fields = columns
    .filter(({ type }) => type !== 'key')
    .map(({ key, title, type }) => {
      // A year without a cell is onbekend, as an empty cell of the file is.
      const nothing = type === 'cell' ? 'onbekend' : '';
      return { key, title, from: stored?.values[key] ?? nothing, to: to[key] ?? nothing };
    })
    .filter(({ from, to }) => from !== to);
  const judged = {
    row: row.number,
    objectId: stored?.id ?? null,
    label: labelOf(kind, to),
    change: { fields: [...fields, ...lostShares(stored?.shares, to)], values: to },
  };
  const refuse = (...reasons: Refusal[]): JudgedRow => ({ ...judged, verdict: 'geweigerd', reasons });
  const { reasons: unreadable } = row;
  if (given === '' && kind === 'meldingen')
    return refuse({ code: 'import_id_missing', field: 'Kenmerk' }, ...unreadable);
  const strange = kind === 'meldingen' ? 'import_report_not_yours' : 'import_row_unknown';
  if (given !== '' && !stored) return refuse({ code: strange, field: 'Kenmerk' }, ...unreadable);
  if (stored && fields.length === 0 && unreadable.length === 0)
    return { ...judged, verdict: 'ongewijzigd', reasons: [] };
  const versions = columns.some(({ key }) => key === 'version');
  // Without a column for it a version is only there for what is over.
  if (stored && (versions ? row.values['version'] : '') !== stored.version)
    return refuse({ code: 'import_row_stale' }, ...unreadable);
  const titles = new Set(unreadable.map(({ field }) => field));
  const unread = new Set(columns.flatMap(({ key, title }) => (titles.has(title) ? [key] : [])));
  const asked = { to, from: stored?.values ?? null, fields };
  const reasons = [...unreadable, ...reasonsAgainst(kind, columns, asked, today, unread)];
  if (reasons.length > 0) return refuse(...reasons);
  const isNew = !stored || (kind === 'meldingen' && stored.values['progress'] === '');
  return { ...judged, verdict: isNew ? 'nieuw' : 'gewijzigd', reasons: [] };
}

/** The same thing twice in one file: nobody can say which of the two is meant. */
export function withoutDoubles(kind: ImportKind, rows: readonly ReadRow[]): ReadRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if ((row.values['id'] ?? '') === '') return row;
    const key = rowKey(kind, row.values);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.number);
    if (earlier === undefined) return row;
    const twice: Refusal = { code: 'import_row_twice', field: 'Kenmerk', params: { row: earlier } };
    return { ...row, reasons: [...row.reasons, twice] };
  });
}

function labelOf(kind: ImportKind, values: Values): string {
  if (kind === 'reeksen') return values['maatregel'] ?? '';
  return values['title'] ?? '';
}
