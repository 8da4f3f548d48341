import { describe, expect, it } from 'vitest';
import { amount, pm } from '~/domain/amount-series/cell';
import { differenceNews, noteText, readText, seriesInWords, werkgroepenText } from './maatregel';
import { missingMembers, notAtTable } from './werkgroep';
import { yearsText } from './years';

it.each([
  [[2022], '2022'],
  [[2026, 2028], '2026 en 2028'],
  [[2022, 2023, 2024, 2025], '2022 tot en met 2025'],
  [[2023, 2024, 2025, 2027], '2023 tot en met 2025 en 2027'],
])('years %j read as %s', (years, text) => expect(yearsText(years)).toBe(text));

describe('what was hard to read', () => {
  it.each([
    ['a lost minus sign shows as the real minus', '46', '-46', 'er staat “46”, gelezen als −46. '],
    ['what stands there is what was read', '-25', '-25', ''],
    ['nothing stands there, and nothing was made of it', '', 'onbekend', 'er is niets te lezen. '],
    ['nothing stands there, a value was taken', '', '214', 'er is niets te lezen, genomen is 214. '],
  ])('%s', (_why, literal, reading, text) => expect(readText(literal, reading)).toBe(text));

  it('names the cell and gives the reason', () => {
    const note = {
      note: 1,
      about: 'B3',
      years: [2024],
      literal: '46',
      reading: '-46',
      why: 'Het minteken ontbreekt.',
    };
    expect(noteText(note)).toBe('B3, 2024: er staat “46”, gelezen als −46. Het minteken ontbreekt.');
  });
});

describe('print beside computation', () => {
  it.each<[string, Parameters<typeof differenceNews>[0], string | undefined]>([
    ['says nothing where nothing is printed', { kind: 'nothing_printed' }, undefined],
    [
      'the source prints less than its rows',
      { kind: 'same', thousands: 1000, years: [2022], everyYear: true, rounding: true },
      'De bron telt elk jaar 1 miljoen lager dan haar eigen rijen',
    ],
    [
      'or more, in some years',
      { kind: 'same', thousands: -2000, years: [2022, 2024], everyYear: false, rounding: false },
      'De bron telt in 2022 en 2024 2 miljoen hoger dan haar eigen rijen',
    ],
  ])('%s', (_why, difference, title) => expect(differenceNews(difference)?.title).toBe(title));
});

it('a reeks in words keeps PM as PM', () => {
  const series = { 2022: pm, 2023: pm, 2024: amount(300_000), 2025: amount(300_000) };
  expect(seriesInWords(series, { from: 2022, to: 2025 })).toBe(
    'PM in 2022 tot en met 2023, € 300 mln per jaar vanaf 2024',
  );
});

it('a subgroep stands behind its own werkgroep', () => {
  const werkgroepen = [
    { id: 't', name: 'Toegang', parentId: null },
    { id: 'z', name: 'Zo thuis mogelijk', parentId: 't' },
    { id: 'r', name: 'Reikwijdte', parentId: null },
  ];
  expect(werkgroepenText(werkgroepen)).toBe('Toegang, subgroep Zo thuis mogelijk en Reikwijdte');
});

it.each([
  [['professionals'], 'Professionals zijn niet vertegenwoordigd'],
  [['rijk'], 'Het Rijk is niet vertegenwoordigd'],
  [['gemeenten', 'clienten'], 'Gemeenten en cliënten zijn niet vertegenwoordigd'],
] as const)('missing %j: %s', (missing, text) => expect(missingMembers(missing)).toBe(text));

it('who does not take part in the overleg is said apart', () => {
  expect(notAtTable(['aanbieders', 'clienten'], 'BOHA Rijk-gemeenten')).toBe(
    'Aanbieders en cliënten doen niet mee aan BOHA Rijk-gemeenten.',
  );
});
