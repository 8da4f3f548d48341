import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { nationalYears, yearsIn } from '~/domain/amount-series/series';
import type { Entries, Read } from './entries';
import { detailEntries, readDetails } from './details';
import { linkEntries, readLinks } from './links';
import { partnerEntries, readPartners } from './partners';
import { parsePhaseDay, phaseDayText, phaseEntries, readPhases } from './phases';
import { readRisks, riskEntries } from './risks';
import { readSeriesEntries, seriesEntries } from './series';
import { readSupport, supportEntries } from './support';

const A = '0195b0a0-0000-7000-8000-00000000000a';
const B = '0195b0a0-0000-7000-8000-00000000000b';

const codes = (read: Read<unknown>) =>
  read.ok ? [] : read.reasons.map(({ code, field }) => `${field}: ${code}`);
const read = (entries: Entries) => readSeriesEntries(entries, nationalYears);

describe('a reeks as typed', () => {
  test('nothing at all is no reeks; one amount makes the other years onbekend, never 0', () => {
    expect(read({ reason: '' })).toEqual({ ok: true, input: { cells: [], reason: '' } });
    const one = read({ 'cell-2024': '-47', reason: ' aanname ' });
    expect(one).toMatchObject({ ok: true, input: { reason: 'aanname' } });
    expect(one.ok && one.input.cells.map(({ cell }) => cell)).toEqual(
      yearsIn(nationalYears).map((year) => (year === 2024 ? amount(-47_000) : onbekend)),
    );
  });

  test('a row that was pasted without script is spread over the years', () => {
    const pasted = read({ 'cell-2022': '33\t67\tpm\t(47)\t€ 1.057,5\t0,5 mln\t' });
    expect(pasted.ok && pasted.input.cells.map(({ cell }) => cell)).toEqual([
      amount(33_000),
      amount(67_000),
      pm,
      amount(-47_000),
      amount(1_057_500),
      amount(500),
      onbekend,
    ]);
  });

  test.each<[why: string, entries: Entries, codes: string[]]>([
    [
      'each cell has its own sentence',
      { 'cell-2022': '1.5', 'cell-2023': 'x' },
      ['cell-2022: dot_as_decimal', 'cell-2023: amount_unreadable'],
    ],
    ['a year outside the programma', { 'cell-2029': '5' }, ['reeks: fiche_year_outside']],
    ['an empty year outside says nothing', { 'cell-2029': ' ' }, []],
    [
      'a row over what was typed',
      { 'cell-2022': '1\t2', 'cell-2023': '9' },
      ['cell-2022: fiche_pasted_over'],
    ],
    ['a row that is too long', { 'cell-2028': '1\t2' }, ['cell-2028: fiche_pasted_too_many']],
  ])('%s', (_why, entries, expected) => expect(codes(read(entries))).toEqual(expected));

  test('what is stored reads back the same', () => {
    const cells = yearsIn(nationalYears).map((year) => ({
      year,
      cell: year === 2022 ? pm : year === 2023 ? onbekend : amount(-1_234_500),
    }));
    const back = read(seriesEntries(cells, 'bron'));
    expect(back.ok && back.input.cells.map(({ year, cell }) => ({ year, cell }))).toEqual(cells);
  });
});

describe('the tijdpad', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['juli 2024', '2024-07-01', '2024-07-31'],
    ['feb 2024', '2024-02-01', '2024-02-29'],
    ['Q3 2025', '2025-07-01', '2025-09-30'],
    ['3e kwartaal 2025', '2025-07-01', '2025-09-30'],
    ['1 juli 2023', '2023-07-01', '2023-07-01'],
    ['1-7-2023', '2023-07-01', '2023-07-01'],
    ['ooit', undefined, undefined],
    ['31 februari 2023', undefined, undefined],
  ])('%s begins on %s and ends on %s', (text, from, until) => {
    expect([parsePhaseDay(text, 'from'), parsePhaseDay(text, 'until')]).toEqual([from, until]);
  });

  test.each([
    ['2023-01-01', 'from', '2023'],
    ['2023-01-01', 'until', '1 januari 2023'],
    ['2024-02-29', 'until', 'februari 2024'],
  ] as const)('%s as %s is written %s, and reads back the same', (date, edge, text) => {
    expect(phaseDayText(date, edge)).toBe(text);
    expect(parsePhaseDay(text, edge)).toBe(date);
  });

  test.each<[why: string, entries: Entries, codes: string[]]>([
    ['a day nobody knows', { 'realisatie-from': 'straks' }, ['realisatie-from: fiche_day_unreadable']],
    ['before the programma', { 'voorbereiding-from': '2021' }, ['voorbereiding-from: fiche_day_outside']],
    ['after it', { 'realisatie-until': '2029' }, ['realisatie-until: fiche_day_outside']],
    [
      'the wrong way round',
      { 'realisatie-from': '2025', 'realisatie-until': '2024' },
      ['realisatie-until: fiche_phase_reversed'],
    ],
  ])('refused: %s', (_why, entries, expected) => {
    expect(codes(readPhases(entries, nationalYears))).toEqual(expected);
  });

  test('what is stored reads back the same, and an empty phase is none', () => {
    const phases = [
      { phase: 'voorbereiding', from: '2022-01-01', until: '2022-06-30', text: '' },
      { phase: 'realisatie', from: null, until: null, text: 'Later' },
    ] as const;
    expect(readPhases(phaseEntries(phases), nationalYears)).toEqual({ ok: true, input: phases });
  });
});

describe('rows', () => {
  test('what is stored reads back the same', () => {
    const details = {
      title: 'T',
      kind: 'alternatief',
      type: 'effecten_helder',
      maatregelId: A,
      insteadOfId: B,
    } as const;
    const partners = [
      { partyId: A, trekker: true, note: 'trekt' },
      { partyId: B, trekker: false, note: '' },
    ];
    const links = [
      { kind: 'maatregel', id: A, text: 'zie daar' },
      { kind: 'werkgroep', id: B, text: '' },
    ] as const;
    const risks = [
      { risk: 'Te laat', answer: 'Begin eerder' },
      { risk: 'Te duur', answer: '' },
    ];
    const support = [{ hoek: 'rijk', position: 'akkoord', sentence: '' }] as const;
    expect(readDetails(detailEntries(details))).toEqual({ ok: true, input: details });
    expect(readPartners(partnerEntries(partners))).toEqual({ ok: true, input: partners });
    expect(readLinks(linkEntries(links))).toEqual({ ok: true, input: links });
    expect(readRisks(riskEntries(risks))).toEqual({ ok: true, input: risks });
    expect(readSupport(supportEntries(support))).toEqual({ ok: true, input: support });
  });

  test.each<[why: string, read: Read<unknown>, codes: string[]]>([
    [
      'a title is needed',
      readDetails({ kind: 'uitwerking', type: 'effecten_helder' }),
      ['title: title_missing'],
    ],
    [
      'a kind that is not there',
      readDetails({ title: 'T', kind: 'x', type: 'effecten_helder' }),
      ['kind: choice_unknown'],
    ],
    [
      'an id that is none',
      readDetails({ title: 'T', kind: 'uitwerking', type: 'effecten_helder', maatregelId: 'x' }),
      ['maatregelId: choice_unknown'],
    ],
    ['a party twice', readPartners({ trekker: A, 'partner-0': A }), ['partner-0: fiche_partner_twice']],
    ['a role of nobody', readPartners({ 'note-3': 'helpt' }), ['partner-3: fiche_partner_missing']],
    ['a link with nothing', readLinks({ 'link-0': 'zie daar' }), ['about-0: fiche_link_missing']],
    ['a link with something else', readLinks({ 'about-0': `actie:${A}` }), ['about-0: choice_unknown']],
    ['an answer to nothing', readRisks({ 'answer-2': 'Begin eerder' }), ['risk-2: fiche_risk_missing']],
    [
      'a sentence without a position',
      readSupport({ 'sentence-rijk': 'Ja' }),
      ['position-rijk: fiche_position_missing'],
    ],
    [
      'a position that is not there',
      readSupport({ 'position-rijk': 'misschien' }),
      ['position-rijk: choice_unknown'],
    ],
    [
      'more rows than one reads',
      readRisks(Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`risk-${i}`, 'R']))),
      ['undefined: fiche_rows_too_many'],
    ],
  ])('refused: %s', (_why, result, expected) => expect(codes(result)).toEqual(expected));

  test('rows keep their order, and rows in which nothing stands are no rows', () => {
    const read = readRisks({ 'risk-10': 'tien', 'risk-2': 'twee', 'risk-5': ' ', 'answer-5': '' });
    expect(read.ok && read.input.map(({ risk }) => risk)).toEqual(['twee', 'tien']);
  });
});
