import { describe, expect, test } from 'vitest';
import type { ColumnType } from './columns';
import { spelled } from './names';
import { readValue } from './read-value';
import type { SheetCell } from './sheet';

const names = {
  parties: spelled([
    { name: 'VNG', spellings: ['Vereniging van Nederlandse Gemeenten'] },
    { name: 'Ieder(in)', spellings: [] },
    { name: 'BGZJ', spellings: [] },
  ]),
  maatregelen: spelled([
    { name: 'B17', spellings: [] },
    { name: 'B1, B7', spellings: [] },
  ]),
  werkgroepen: spelled([{ name: 'Toegang', spellings: ['toegang'] }]),
  choices: { soort: spelled([{ name: 'op_schema', spellings: ['loopt op schema'] }]) },
};
const read = (type: ColumnType, cell: SheetCell | undefined) => {
  const value = readValue({ key: 'soort', title: 'Kolom', type }, cell, names);
  return value.ok ? value.value : value.reason.code;
};
const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', value });

describe('a cell is read as what its column holds', () => {
  test.each<[ColumnType, SheetCell | undefined, string]>([
    ['line', text('  twee   woorden '), 'twee woorden'],
    ['line', number(12), '12'],
    ['line', undefined, ''],
    ['line', text('x'.repeat(501)), 'line_too_long'],
    ['text', text('een\r\ntwee '), 'een\ntwee'],
    ['text', text('x'.repeat(32_001)), 'import_text_too_long'],
    ['line', { kind: 'formula' }, 'import_formula'],
    ['cell', { kind: 'error' }, 'import_error_cell'],
    ['year', number(2024), '2024'],
    ['year', text('2024'), '2024'],
    ['year', number(2024.5), 'import_number_expected'],
    ['year', text('twee'), 'import_number_expected'],
    ['year', number(1999), '1999'],
    ['year', number(-2024), 'import_number_expected'],
    ['date', { kind: 'date', date: '2024-02-01' }, '2024-02-01'],
    ['date', text('1 februari 2024'), '2024-02-01'],
    ['date', text('binnenkort'), 'date_unreadable'],
    ['cell', number(36.5), '36,5'],
    ['cell', number(-47), '−47'],
    ['cell', number(0), '0'],
    // What Excel shows as 0,3 and keeps with the noise of its sum.
    ['cell', number(0.1 + 0.2), '0,3'],
    ['cell', number(100 * 1.1), '110'],
    ['cell', number(36.0005), 'finer_than_thousand'],
    ['cell', text('€ 1.057'), '1.057'],
    ['cell', text('(47)'), '−47'],
    ['cell', text('1,2 mld'), '1.200'],
    ['cell', text('p.m.'), 'PM'],
    ['cell', undefined, 'onbekend'],
    ['cell', text('36.5'), 'dot_as_decimal'],
    ['cell', text('1,057,000'), 'comma_as_thousands'],
    ['cell', text('10 PM'), 'realised_no_amount'],
    ['cell', number(1e12), 'amount_too_large'],
    ['parties', text('vng;  ieder(in), VNG'), 'Ieder(in); VNG'],
    ['parties', text('Vereniging van Nederlandse Gemeenten'), 'VNG'],
    ['parties', text('VNG, Niemand'), 'import_party_unknown'],
    ['maatregelen', text('b17'), 'B17'],
    ['maatregelen', text('B1, B7'), 'B1, B7'],
    ['maatregelen', text('B17; B1, B7'), 'B1, B7; B17'],
    ['maatregelen', text('B18'), 'import_maatregel_unknown'],
    ['werkgroep', text('TOEGANG'), 'Toegang'],
    ['choice', text('Loopt op schema'), 'op_schema'],
    ['choice', text('goed'), 'import_choice_unknown'],
  ])('%s of %j is %s', (type, cell, expected) => expect(read(type, cell)).toBe(expected));
});
