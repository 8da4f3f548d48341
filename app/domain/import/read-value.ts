import { cellText } from '../amount-series/format';
import { amountAlone, parseCell } from '../amount-series/parse';
import { parseDutchDate } from '../dates/parse-date';
import type { Refusal } from '../outcome';
import type { RefusalCode } from '../refusal';
import type { ImportColumn } from './columns';
import { canonicalList, nameIn, type Names } from './names';
import { MOST_TEXT, type SheetCell } from './sheet';

/** A value in the one way in which it is compared and kept, or why it can't be read. */
export type ReadValue = { ok: true; value: string } | { ok: false; reason: Refusal };

const MOST_LINE = 500;

const good = (value: string): ReadValue => ({ ok: true, value });
const bad = (code: RefusalCode, params?: Refusal['params']): ReadValue => ({
  ok: false,
  reason: { code, ...(params ? { params } : {}) },
});

/** Reads one cell as what its column holds. Nothing is guessed: a formula or a word where a number belongs is refused. */
export function readValue(column: ImportColumn, cell: SheetCell | undefined, names: Names): ReadValue {
  if (cell?.kind === 'formula') return bad('import_formula');
  if (cell?.kind === 'error') return bad('import_error_cell');
  const text = cell === undefined ? '' : textOf(cell).trim();
  switch (column.type) {
    case 'key':
      return good(text.toLowerCase());
    case 'line':
      return text.length > MOST_LINE ? bad('line_too_long') : good(text.replace(/\s+/g, ' '));
    case 'text':
      return text.length > MOST_TEXT ? bad('import_text_too_long') : good(text.replaceAll('\r\n', '\n'));
    case 'date':
      return cell?.kind === 'date' || text === '' ? good(text) : readDate(text);
    case 'year':
      return readYear(text);
    case 'cell':
      return readAmount(text);
    case 'choice': {
      if (text === '') return good('');
      const code = nameIn(names.choices[column.key], text);
      return code === undefined ? bad('import_choice_unknown', { value: text }) : good(code);
    }
    case 'party':
    case 'parties':
      return readNames(names.parties, text, 'import_party_unknown');
    case 'maatregelen':
      return readNames(names.maatregelen, text, 'import_maatregel_unknown');
    case 'werkgroep':
      return readNames(names.werkgroepen, text, 'import_werkgroep_unknown');
  }
}

function textOf(cell: SheetCell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'date') return cell.date;
  // Excel shows no more than fifteen digits: what it keeps beyond them is noise. It keeps a point; people write a comma.
  return cell.kind === 'number' ? String(Number(cell.value.toPrecision(15))).replace('.', ',') : '';
}

function readDate(text: string): ReadValue {
  const parsed = parseDutchDate(text);
  return parsed.ok ? good(parsed.date) : bad(parsed.reason);
}

/** Whether the year may be chosen is for the rules: a row may hold an old one that nobody touches. */
const readYear = (text: string): ReadValue =>
  text === '' || /^\d{1,4}$/.test(text) ? good(text) : bad('import_number_expected', { value: text });

/** Only what was realised may come in by a file, and that is never PM. */
function readAmount(text: string): ReadValue {
  const parsed = parseCell(text);
  return parsed.ok ? good(cellText(parsed.cell)) : bad(amountAlone(parsed.reason, 'realised_no_amount'));
}

function readNames(known: ReadonlyMap<string, string>, text: string, code: RefusalCode): ReadValue {
  const parts = text
    .split(/[;\n]/)
    .flatMap((part) => (nameIn(known, part) === undefined ? part.split(',') : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => nameIn(known, part));
  const strange = parts.find((_part, index) => found[index] === undefined);
  if (strange !== undefined) return bad(code, { value: strange });
  return good(canonicalList(found.filter((one) => one !== undefined)));
}
