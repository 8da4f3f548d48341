import { describe, expect, it } from 'vitest';
import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { fullLabel, shortLabel } from './label';
import { numberNotes } from './notes';
import { printedDifference, type ComparedYear } from './printed-difference';
import { runsOf } from './runs';

const years = { from: 2022, to: 2025 };

describe('a reeks in few words', () => {
  it.each([
    [
      'PM first, then an amount',
      { 2022: pm, 2023: pm, 2024: amount(300_000), 2025: amount(300_000) },
      [
        { from: 2022, to: 2023, cell: pm },
        { from: 2024, to: 2025, cell: amount(300_000) },
      ],
    ],
    ['a missing year is onbekend, never PM and never 0', {}, [{ from: 2022, to: 2025, cell: onbekend }]],
    [
      'the same amount later is a run of its own',
      { 2022: amount(6), 2023: pm, 2024: amount(6), 2025: amount(6) },
      [
        { from: 2022, to: 2022, cell: amount(6) },
        { from: 2023, to: 2023, cell: pm },
        { from: 2024, to: 2025, cell: amount(6) },
      ],
    ],
  ])('%s', (_why, series, runs) => expect(runsOf(series, years)).toEqual(runs));
});

describe('notes under a table', () => {
  const doubt = { field: null, literal: '46', reading: '-46', why: 'minteken weg' };
  it('are numbered in reading order, and cells of one row with one reason share a note', () => {
    const other = { ...doubt, why: 'onleesbaar' };
    const { notes, noteOf } = numberNotes([
      { key: 'a', about: 'B3', year: 2024, doubt },
      { key: 'b', about: 'Totaal', year: 2027, doubt: other },
      { key: 'c', about: 'Totaal', year: 2028, doubt: other },
      { key: 'd', about: 'B23', year: 2028, doubt: other },
    ]);
    expect(noteOf).toEqual({ a: 1, b: 2, c: 2, d: 3 });
    expect(notes.map(({ about, years: of }) => [about, of])).toEqual([
      ['B3', [2024]],
      ['Totaal', [2027, 2028]],
      ['B23', [2028]],
    ]);
  });
});

describe('printed against computed (product rule 3)', () => {
  const year = (
    of: number,
    printed: number | null,
    computed: number,
    pmCount = 0,
    amountCells = 8,
  ): ComparedYear => ({
    year: of,
    printed,
    computed: { amount: computed, pmCount, unknownCount: 0 },
    amountCells,
  });
  it.each<[string, ComparedYear[], ReturnType<typeof printedDifference>]>([
    ['no total is to be read', [year(2022, null, 284_000)], { kind: 'nothing_printed' }],
    [
      'only the years that can be read are compared',
      [year(2022, null, 284_000), year(2023, 363_000, 363_000, 1)],
      { kind: 'equal', years: [2023] },
    ],
    [
      'every year 1 less: rounding before adding explains it',
      [year(2022, 214_000, 215_000, 6), year(2023, 374_000, 375_000, 6)],
      { kind: 'same', thousands: 1000, years: [2022, 2023], everyYear: true, rounding: true },
    ],
    [
      'rounding can not explain more than half a million per amount',
      [year(2022, 214_000, 224_000)],
      { kind: 'same', thousands: 10_000, years: [2022], everyYear: true, rounding: false },
    ],
    [
      'different differences are named by year',
      [year(2022, 214_000, 215_000), year(2023, 374_000, 372_000), year(2024, 5, 5)],
      { kind: 'varies', years: [2022, 2023], rounding: true },
    ],
  ])('%s', (_why, compared, expected) => expect(printedDifference(compared)).toEqual(expected));
});

it('a maatregel without a code is called by its name; a code is never made up', () => {
  expect(shortLabel({ code: null, name: 'Uitstroom bevorderen' })).toBe('Uitstroom bevorderen');
  expect(fullLabel({ code: 'B17', name: 'Residentiële zorg' })).toBe('B17 Residentiële zorg');
});
