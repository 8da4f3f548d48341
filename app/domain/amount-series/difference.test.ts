import { expect, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from './cell';
import { differenceBetween, differenceText } from './difference';
import { printedAgainstComputed, printedText } from './printed';
import { sumOf } from './sum';

const cases: [why: string, from: Cell[], to: Cell[], text: string][] = [
  ['an amount that becomes PM is lost and gains a PM', [amount(300_000)], [pm], '−300 + 1 PM'],
  ['a PM that becomes an amount loses a PM', [pm], [amount(300_000)], '300 − 1 PM'],
  ['two sums with the same PM are equal, never 0', [amount(5_000), pm], [pm, amount(5_000)], 'gelijk'],
  ['two plain sums that match are equal', [amount(5_000)], [amount(5_000)], 'gelijk'],
  ['more PM with the same amount', [amount(1_000)], [amount(1_000), pm], '+ 1 PM'],
  ['an unknown that becomes PM', [onbekend], [pm], '+ 1 PM − 1 onbekend'],
  ['costs go down by half a million', [amount(-46_500)], [amount(-46_000)], '0,5'],
];

test.each(cases)('%s', (_why, from, to, text) => {
  expect(differenceText(differenceBetween(sumOf(from), sumOf(to)))).toBe(text);
});

test('a printed total stays beside the computed one, with the difference (product rule 3)', () => {
  const comparison = printedAgainstComputed(214_000, sumOf([amount(215_000), pm, pm]));
  expect(comparison.difference).toBe(1_000);
  expect(printedText(comparison)).toBe('214 (gedrukt) / 215 + 2 PM (opgeteld)');
});
