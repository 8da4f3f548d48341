import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, onbekend, pm } from './cell';
import { cellSentence, cellText, formatMillions, sumSentence, sumText, targetText } from './format';
import { parseCell } from './parse';

test.each([
  [36_000, '36'],
  [36_500, '36,5'],
  [-47_000, '−47'],
  [1_018_000, '1.018'],
  [1_234_567, '1.234,567'],
  [1, '0,001'],
  [0, '0'],
  [-50, '−0,05'],
  [100_000_000, '100.000'],
])('%i thousand is %s mln, exactly', (thousands, text) => {
  expect(formatMillions(thousands)).toBe(text);
});

test('whatever is printed is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (thousands) => {
      expect(parseCell(formatMillions(thousands))).toEqual({ ok: true, cell: amount(thousands) });
      expect(parseCell(cellText(pm))).toEqual({ ok: true, cell: pm });
    }),
  );
});

test.each([
  ['a saving', amount(36_000), '€ 36 mln'],
  ['a cost says so in words', amount(-47_000), 'kost € 47 mln'],
  ['PM stays PM', pm, 'PM'],
  ['unknown stays unknown', onbekend, 'onbekend'],
])('in a sentence: %s', (_why, cell, text) => {
  expect(cellSentence(cell)).toBe(text);
});

test.each([
  [
    'all three parts',
    { amount: 374_000, pmCount: 6, unknownCount: 1 },
    '374 + 6 PM + 1 onbekend',
    '€ 374 mln + 6 PM + 1 onbekend',
  ],
  ['only known', { amount: 374_000, pmCount: 0, unknownCount: 0 }, '374', '€ 374 mln'],
  ['nothing at all', { amount: 0, pmCount: 0, unknownCount: 0 }, '0', '€ 0 mln'],
  ['only PM shows no 0', { amount: 0, pmCount: 3, unknownCount: 0 }, '3 PM', '3 PM'],
  ['a cost with PM', { amount: -47_000, pmCount: 1, unknownCount: 0 }, '−47 + 1 PM', 'kost € 47 mln + 1 PM'],
])('a sum: %s', (_why, sum, text, sentence) => {
  expect(sumText(sum)).toBe(text);
  expect(sumSentence(sum)).toBe(sentence);
});

test('the target of a maatregel for a year', () => {
  expect(targetText('B12', amount(36_000), 2022)).toBe('B12: € 36 mln in 2022');
  expect(targetText('B17', pm, 2022)).toBe('B17: PM in 2022');
  expect(targetText('B3', amount(-47_000), 2022)).toBe('B3: kost € 47 mln in 2022');
});
