import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { AmountCell, AmountSum, AmountText, DifferenceCell, PrintedTotal } from './amount';

/** The words a reader gets, one space between the parts. */
const words = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('what a cell says', () => {
  it.each<[string, ReactElement, string]>([
    ['a saving has no sign', <AmountCell key="" cell={{ kind: 'amount', thousands: 300_000 }} />, '300'],
    ['a cost has a real minus', <AmountCell key="" cell={{ kind: 'amount', thousands: -47_000 }} />, '−47'],
    ['zero is a number like any other', <AmountCell key="" cell={{ kind: 'amount', thousands: 0 }} />, '0'],
    ['PM is a word, not a zero and not an empty cell', <AmountCell key="" cell={{ kind: 'pm' }} />, 'PM'],
    ['onbekend is a word too', <AmountCell key="" cell={{ kind: 'onbekend' }} />, 'onbekend'],
    [
      'a doubtful reading says so and leads to its note',
      <AmountCell
        key=""
        cell={{ kind: 'amount', thousands: 112_000 }}
        doubt={{ note: 3, href: '#noot-3' }}
      />,
      '112 , twijfel, zie noot 3',
    ],
    [
      'a sum never loses the part after the plus',
      <AmountSum key="" sum={{ amount: 374_000, pmCount: 6, unknownCount: 1 }} />,
      '374 + 6 PM + 1 onbekend',
    ],
    [
      'a sum of which nothing is known has no number',
      <AmountSum key="" sum={{ amount: 0, pmCount: 3, unknownCount: 1 }} />,
      '3 PM + 1 onbekend',
    ],
    ['an empty sum is 0', <AmountSum key="" sum={{ amount: 0, pmCount: 0, unknownCount: 0 }} />, '0'],
    [
      'a printed total keeps what was printed behind it',
      <PrintedTotal key="" thousands={214_000} plus="PM" />,
      '214 + PM',
    ],
    ['a total that the source leaves out is unknown', <PrintedTotal key="" thousands={null} />, 'onbekend'],
    [
      'an amount that became PM shows both sides of the difference',
      <DifferenceCell key="" difference={{ amount: -300_000, pmCount: 1, unknownCount: 0 }} />,
      '−300 + 1 PM',
    ],
    [
      'no difference is a word, for two PMs need not be the same',
      <DifferenceCell key="" difference={{ amount: 0, pmCount: 0, unknownCount: 0 }} />,
      'gelijk',
    ],
    ['a target in a sentence', <AmountText key="" cell={{ kind: 'pm' }} year={2022} />, 'PM in 2022'],
  ])('%s', (_reason, element, expected) => expect(words(element)).toBe(expected));
});
