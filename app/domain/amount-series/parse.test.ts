import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from './cell';
import { parseCell, type AmountRefusal } from './parse';

const read: [input: string, cell: Cell, why: string][] = [
  ['36', amount(36_000), 'without a unit it is million euro'],
  ['1.234,5', amount(1_234_500), 'dot for thousands, comma for decimals'],
  ['1.234', amount(1_234_000), 'a dot before three digits groups thousands'],
  ['1234,5', amount(1_234_500), 'no grouping'],
  ["1'234,5", amount(1_234_500), 'apostrophe as grouping'],
  ['1 234,5', amount(1_234_500), 'space as grouping'],
  ['0,5', amount(500), 'half a million'],
  ['36,500', amount(36_500), 'trailing zeros after the comma'],
  ['47 mln', amount(47_000), 'unit in words'],
  ['47mln', amount(47_000), 'unit glued on'],
  ['47 mln.', amount(47_000), 'unit with the dot of an abbreviation'],
  ['€ 1,2 mld. euro', amount(1_200_000), 'and the currency on both sides'],
  ['€ 36,-', amount(36_000), 'a dash for no cents'],
  ['36,–', amount(36_000), 'the dash that Word makes of it'],
  ['36,--', amount(36_000), 'two dashes'],
  ['36,=', amount(36_000), 'an equals sign for no cents'],
  ['€ -1.234,- mln', amount(-1_234_000), 'with a minus, grouping and a unit'],
  ['47 miljoen euro', amount(47_000), 'unit and currency in words'],
  ['1,2 mld', amount(1_200_000), 'miljard'],
  ['500 duizend', amount(500), 'thousands'],
  ['500k', amount(500), 'thousands, short'],
  ['€ 36 mln', amount(36_000), 'euro sign'],
  ['€\u00a036\u00a0mln', amount(36_000), 'no-break spaces from a browser or Excel'],
  ['EUR 36', amount(36_000), 'currency code'],
  ['36 €', amount(36_000), 'euro sign behind'],
  ['-47', amount(-47_000), 'hyphen as minus'],
  ['−47', amount(-47_000), 'real minus'],
  ['–47', amount(-47_000), 'dash that Word made of a minus'],
  ['- 47', amount(-47_000), 'space after the minus'],
  ['€ -47', amount(-47_000), 'minus after the euro sign'],
  ['-€ 47 mln', amount(-47_000), 'minus before the euro sign'],
  ['(47)', amount(-47_000), "bookkeeper's brackets"],
  ['(€ 47 mln)', amount(-47_000), "bookkeeper's brackets with a unit"],
  ['47-', amount(-47_000), 'minus behind'],
  ['+6', amount(6_000), 'plus'],
  ['0', amount(0), 'a written zero is an amount'],
  ['-0', amount(0), 'minus zero is zero'],
  ['pm', pm, 'PM'],
  ['PM', pm, 'PM'],
  [' p.m. ', pm, 'PM'],
  ['P.M', pm, 'PM'],
  ['pro memorie', pm, 'PM in words'],
  ['', onbekend, 'an empty cell is unknown, not 0'],
  ['-', onbekend, 'a dash is unknown, not 0'],
  ['–', onbekend, 'a dash is unknown, not 0'],
  ['onbekend', onbekend, 'in words'],
  ['?', onbekend, 'in doubt'],
];

const refused: [input: string, reason: AmountRefusal, why: string][] = [
  ['36.5', 'dot_as_decimal', 'could be 36,5 or a slip: ask'],
  ['1,234,567', 'comma_as_thousands', 'English grouping'],
  ['1,234.5', 'comma_as_thousands', 'English notation'],
  ['0,0005', 'finer_than_thousand', 'less than a thousand euros'],
  ['0,5 k', 'finer_than_thousand', 'less than a thousand euros'],
  ['36.000.000', 'amount_too_large', 'whole euros typed where millions are asked'],
  ['101 mld', 'amount_too_large', 'more than 100 miljard'],
  ['374 + 6 PM', 'amount_with_pm', 'a sum is no cell'],
  ['PM 300', 'amount_with_pm', 'either PM or an amount'],
  ['veel', 'amount_unreadable', 'no number'],
  ['12a', 'amount_unreadable', 'doubled letters'],
  ['36constructor', 'amount_unreadable', 'a word that every object knows'],
  ['36.', 'amount_unreadable', 'a dot that abbreviates nothing'],
  ['36,-5', 'amount_unreadable', 'a dash where a digit belongs'],
  [',-', 'amount_unreadable', 'no amount at all'],
  ['--47', 'amount_unreadable', 'two minuses'],
  ['(47', 'amount_unreadable', 'half a bracket'],
  ['(-47)', 'amount_unreadable', 'twice negative'],
  ['1.23.456', 'amount_unreadable', 'broken grouping'],
  ['1,2,3', 'amount_unreadable', 'two commas'],
  ['33 67', 'amount_unreadable', 'two amounts in one cell'],
  ['33\t67\t133', 'amount_unreadable', 'a row in one cell'],
  ['1 0575', 'amount_unreadable', 'spaces that group nothing'],
  ['1,2E+02', 'amount_unreadable', "Excel's short notation"],
  ['=1+1', 'amount_unreadable', 'a formula'],
  ['36 dollar', 'amount_unreadable', 'another currency'],
  ['9'.repeat(100_000), 'amount_too_large', '100,000 digits'],
];

describe('an amount as typed or pasted from Excel', () => {
  test.each(read)('%j is read: %j (%s)', (input, cell) => {
    expect(parseCell(input)).toEqual({ ok: true, cell });
  });
  test.each(refused.map(([input, reason, why]) => [input.slice(0, 20), reason, why, input] as const))(
    '%j is refused with %s: %s',
    (_short, reason, _why, input) => {
      expect(parseCell(input)).toEqual({ ok: false, reason });
    },
  );
});
