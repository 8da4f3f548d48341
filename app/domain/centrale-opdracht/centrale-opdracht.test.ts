import { describe, expect, it } from 'vitest';
import { newPartKey } from './parts';
import {
  reasonsNotToAdoptCentrale,
  reasonsNotToChangeCentrale,
  reasonsNotToDraftCentrale,
  type CentraleState,
} from './rules';

describe('a new version', () => {
  it.each<[string, CentraleState[], string[]]>([
    ['when there is none', [], []],
    ['after one that holds', ['vervangen', 'vastgesteld'], []],
    ['not beside a concept', ['vastgesteld', 'concept'], ['centrale_concept_exists']],
  ])('%s', (_when, states, reasons) => {
    expect(reasonsNotToDraftCentrale(states.map((state) => ({ state })))).toEqual(reasons);
  });
});

describe('changing and adopting, per state', () => {
  it.each<[CentraleState, number, string[], string[]]>([
    ['concept', 15, [], []],
    ['concept', 0, [], ['centrale_no_parts']],
    ['vastgesteld', 15, ['centrale_not_concept'], ['centrale_not_concept']],
    ['vervangen', 15, ['centrale_not_concept'], ['centrale_not_concept']],
    ['vervangen', 0, ['centrale_not_concept'], ['centrale_not_concept']],
  ])('%s with %i parts', (state, partCount, change, adopt) => {
    expect(reasonsNotToChangeCentrale({ state })).toEqual(change);
    expect(reasonsNotToAdoptCentrale({ state, partCount })).toEqual(adopt);
  });
});

it.each<[string, string, string[], string]>([
  ['follows the title', 'Raming 2023-2028', [], 'deel-raming-2023-2028'],
  ['without accents', 'Financiële effecten', [], 'deel-financiele-effecten'],
  ['is never one that was given before', 'Risico’s', ['deel-risico-s'], 'deel-risico-s-2'],
  ['nor the next', 'Risico’s', ['deel-risico-s', 'deel-risico-s-2'], 'deel-risico-s-3'],
  ['of signs alone', '...', [], 'deel-nieuw'],
])('the key of a new part %s', (_how, title, taken, expected) => {
  expect(newPartKey(title, new Set(taken))).toBe(expected);
});
