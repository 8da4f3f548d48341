import { describe, expect, test } from 'vitest';
import { nationalYears } from '~/domain/amount-series/series';
import { isPastedRow, spreadPasted } from './paste-row';

const row = (from: number, ...cells: string[]) =>
  Object.fromEntries(cells.map((cell, index) => [from + index, cell]));

describe('what is pasted in a year', () => {
  test.each<[why: string, text: string, year: number, cells: Record<number, string>]>([
    ['a row of Excel', '33\t67\t133', 2022, row(2022, '33', '67', '133')],
    ['with its line end', '33\t67\r\n', 2024, row(2024, '33', '67')],
    ['one cell', '€ 1.057,5', 2028, row(2028, '€ 1.057,5')],
    ['empty cells stay empty', '\t\t5', 2022, row(2022, '', '', '5')],
    ['a column', '1\n2\n3', 2022, row(2022, '1', '2', '3')],
    ['notations are left as they are', 'pm\t(47)\t-47', 2022, row(2022, 'pm', '(47)', '-47')],
    ['quotes of Excel', '"1,5"\t"a ""b"""', 2022, row(2022, '1,5', 'a "b"')],
    ['empty cells behind the last year', '1\t2\t\t\t', 2027, row(2027, '1', '2')],
    ['years on top say where it belongs', '2024\t2025\n10\tPM', 2022, { 2024: '10', 2025: 'PM' }],
    ['years in any order', '2025\t2024\n10\t20', 2028, { 2025: '10', 2024: '20' }],
  ])('%s', (_why, text, year, cells) => {
    expect(spreadPasted(text, year, nationalYears)).toEqual({ ok: true, cells });
  });

  test.each<[why: string, text: string, year: number, code: string]>([
    ['more than there are years', '1\t2\t3', 2027, 'fiche_pasted_too_many'],
    ['two rows of amounts', '1\t2\n3\t4', 2022, 'fiche_pasted_rows'],
    ['a year outside the programma', '2028\t2029\n1\t2', 2022, 'fiche_year_outside'],
    ['a year before it', '2021\t2022\n1\t2', 2022, 'fiche_year_outside'],
    ['an amount under no year', '2022\t2023\n1\t2\t3', 2022, 'fiche_year_outside'],
    ['years alone', '2022\t2023\t2024', 2022, 'fiche_pasted_years'],
  ])('refused: %s', (_why, text, year, code) => {
    expect(spreadPasted(text, year, nationalYears)).toMatchObject({ ok: false, reason: { code } });
  });

  test.each([
    ['33\t67', true],
    ['33\n67', true],
    ['33\r\n', false],
    ['33\t', false],
    ['1 057,5', false],
    ['', false],
  ])('%j is a row: %s', (text, is) => expect(isPastedRow(text)).toBe(is));
});
