import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { differenceText } from '~/domain/amount-series/difference';
import { sumText } from '~/domain/amount-series/format';
import { nationalYears } from '~/domain/amount-series/series';
import { emptySheet } from '../../../tests/factories/fiche-sheet';
import { ficheWords, gapText } from '~/messages/fiche';
import { diffFiches } from './diff';
import { reasonsNotToSubmitFiche } from './gaps';
import { ficheFields } from './fields';
import { ficheKinds, type FicheKind } from './kinds';
import { ficheParts, ficheRowParts } from './parts';
import { reasonsNotToWorkOut, reasonsNotToWriteFiche } from './rules';
import type { BouwsteenState } from '~/domain/bouwsteen/status';
import { besideAward } from './series';
import type { FicheSnapshot } from './snapshot';

const paragraph = (text: string) => [{ type: 'paragraph' as const, runs: [{ text }] }];

const empty = emptySheet;

describe('when a fiche may be written', () => {
  test.each<[BouwsteenState, withdrawn: boolean, codes: string[]]>([
    ['aangekondigd', false, []],
    ['in_bewerking', false, []],
    ['teruggelegd', false, []],
    ['ingediend', false, ['bouwsteen_submitted']],
    ['aanvaard', false, ['bouwsteen_accepted']],
    ['verwerkt', false, ['bouwsteen_processed']],
    ['in_bewerking', true, ['bouwsteen_withdrawn']],
  ])('bouwsteen %s, withdrawn %s: %j', (state, withdrawn, expected) => {
    expect(reasonsNotToWriteFiche({ withdrawn: false, bouwsteen: { state, withdrawn } })).toEqual(expected);
  });
  test('a fiche that was withdrawn stays as it was', () => {
    const bouwsteen = { state: 'in_bewerking', withdrawn: false } as const;
    expect(reasonsNotToWriteFiche({ withdrawn: true, bouwsteen })).toEqual(['fiche_withdrawn']);
  });
});

describe('which maatregel a fiche may be about', () => {
  const own = new Set(['own', 'also']);
  const all: [FicheKind, string | null, string | null, string[]][] = [
    ['uitwerking', 'own', null, []],
    ['uitwerking', 'other', null, ['fiche_maatregel_elsewhere']],
    ['uitwerking', null, null, ['fiche_maatregel_missing']],
    ['gewijzigde_raming', 'own', null, []],
    ['gewijzigde_raming', 'other', null, ['fiche_maatregel_elsewhere']],
    ['alternatief', null, 'own', []],
    ['alternatief', 'other', 'own', []],
    ['alternatief', null, null, ['fiche_instead_of_missing']],
    ['alternatief', null, 'other', ['fiche_instead_of_elsewhere']],
    ['alternatief', 'own', 'own', ['fiche_instead_of_itself']],
    ['beleidsaanbeveling', null, null, []],
    ['beleidsaanbeveling', 'other', null, []],
  ];
  test.each(all)('%s of %s in place of %s: %j', (kind, maatregelId, insteadOfId, expected) => {
    const reasons = reasonsNotToWorkOut({ kind, maatregelId, insteadOfId }, own);
    expect(reasons.map(({ code }) => code)).toEqual(expected);
  });
  test('every kind is in the table', () => {
    expect(new Set(all.map(([kind]) => kind))).toEqual(new Set(ficheKinds));
  });
});

describe('what a fiche does not say yet', () => {
  test('of an empty one everything', () => {
    expect(reasonsNotToSubmitFiche(empty).map(gapText)).toEqual([
      'Beschrijving en doel',
      'Concreet voorstel',
      'Waarom dit helpt',
      'Tijdpad',
      'Partners en trekker',
      'Raming per jaar',
      'Transformatiekosten',
      'Waterbedeffecten',
      'Dwarsverbanden',
      'Randvoorwaarden',
      'Risico’s',
      'Indicatoren',
      'Leefwereldtoets',
      'Uitvoeringstoets',
      'Draagvlak per hoek',
      'Dilemma’s',
    ]);
  });

  const sections = (fiche: Partial<FicheSnapshot>) =>
    reasonsNotToSubmitFiche({ ...empty, ...fiche }).map(({ section }) => section);
  const said = { texts: [{ field: 'raming' as const, blocks: paragraph('Nog niet te zeggen') }] };

  test.each<[why: string, fiche: Partial<FicheSnapshot>, asks: boolean]>([
    ['clear effects need amounts, a text is not enough', said, true],
    [
      'PM in every year is an answer',
      { opbrengst: [{ year: 2022, cell: pm, literal: 'pm', doubt: null }] },
      false,
    ],
    ['promising but unclear: a text is enough', { ...said, type: 'kansrijk_onduidelijk' }, false],
    ['a beleidsaanbeveling: a text is enough', { ...said, kind: 'beleidsaanbeveling' }, false],
    ['but it must say something', { kind: 'beleidsaanbeveling' }, true],
  ])('%s', (_why, fiche, asks) => expect(sections(fiche).includes('raming')).toBe(asks));

  test('hoeken without a position or without a sentence are named', () => {
    const support: FicheSnapshot['support'] = [
      { hoek: 'rijk', position: 'akkoord', sentence: 'Past binnen het kader' },
      { hoek: 'gemeenten', position: 'akkoord', sentence: ' ' },
      { hoek: 'aanbieders', position: 'niet_aanwezig', sentence: '' },
      { hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst vragen' },
    ];
    expect(reasonsNotToSubmitFiche({ ...empty, support }).map(gapText)).toContain(
      'Draagvlak per hoek: gemeenten en professionals',
    );
  });
});

describe('a reeks beside the award', () => {
  const award = [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({
    year,
    cell: year < 2026 ? pm : amount(300_000),
  }));
  const beside = (cells: { year: number; cell: ReturnType<typeof amount> }[]) =>
    besideAward(cells, award, nationalYears);

  test('PM that stays PM is gelijk, an amount that becomes PM says both', () => {
    const { years, proposed, difference } = beside(award.map(({ year }) => ({ year, cell: pm })));
    expect(years.map((one) => differenceText(one.difference))).toEqual([
      ...['gelijk', 'gelijk', 'gelijk', 'gelijk'],
      ...['−300 + 1 PM', '−300 + 1 PM', '−300 + 1 PM'],
    ]);
    expect([sumText(proposed), differenceText(difference)]).toEqual(['7 PM', '−900 + 3 PM']);
  });

  test('a year that nobody filled is onbekend, not 0', () => {
    const { years, proposed } = beside([{ year: 2022, cell: amount(-47_000) }]);
    expect(years[1]?.proposed).toEqual(onbekend);
    expect(sumText(proposed)).toBe('−47 + 6 onbekend');
  });
});

describe('what changed between two versions', () => {
  test('part by part, and nothing where nothing changed', () => {
    const after: FicheSnapshot = {
      ...empty,
      title: 'Route smaller',
      texts: [{ field: 'doel', blocks: paragraph('Eerder hulp') }],
      opbrengst: [{ year: 2022, cell: pm, literal: 'pm', doubt: null }],
      phases: [{ phase: 'realisatie', from: '2025-01-01', until: '2026-06-30', text: 'Landelijk' }],
      support: [{ hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst vragen' }],
    };
    expect(diffFiches(empty, empty, ficheWords)).toEqual([]);
    expect(diffFiches(empty, after, ficheWords).map(({ part, after: text }) => [part, text])).toEqual([
      ['gegevens', 'Route smaller\nuitwerking\neffecten helder\nB12 Versmallen'],
      ['doel', 'Eerder hulp'],
      ['tijdpad', 'Realisatie; 2025 tot en met juni 2026; Landelijk'],
      ['reeks', '2022: PM'],
      ['draagvlak', 'cliënten; voorbehoud achterban; Eerst vragen'],
    ]);
  });
});

test('every text and every row of a fiche has its place on the sheet', () => {
  expect([...ficheParts].sort()).toEqual([...ficheRowParts, ...ficheFields].sort());
});
