import { describe, expect, it } from 'vitest';
import { HOEKEN, isHoek, type Hoek } from './hoek';
import {
  aggregatePositions,
  countSentence,
  missingSentence,
  PENTAGON_STATES,
  pentagonLabel,
  pentagonOfPresent,
  pentagonOfResponses,
  type PentagonState,
} from './pentagon';

const inRijk = (...states: PentagonState[]) =>
  aggregatePositions(states.map((state) => ({ hoek: 'rijk', state }))).rijk;

describe('the state of one hoek', () => {
  it.each<[string, PentagonState[], PentagonState]>([
    ['nobody spoke, so the segment is empty', [], 'afwezig'],
    [
      'one ministry agrees and the rest is silent: the silence does not undo it',
      ['afwezig', 'akkoord'],
      'akkoord',
    ],
    [
      'a remark of one party may not vanish behind the agreement of another',
      ['akkoord', 'kanttekening'],
      'kanttekening',
    ],
    [
      'as long as one party must ask its achterban the hoek is not certain',
      ['kanttekening', 'voorbehoud'],
      'voorbehoud',
    ],
    ['one no outweighs everything', ['akkoord', 'niet_akkoord', 'voorbehoud'], 'niet_akkoord'],
  ])('%s', (_reason, states, expected) => {
    expect(inRijk(...states)).toBe(expected);
    expect(inRijk(...states.toReversed())).toBe(expected);
  });

  it('leaves advisers out, for they have no corner', () => {
    expect(missingSentence(aggregatePositions([{ hoek: null, state: 'niet_akkoord' }]))).toBe(
      'Alle vijf de hoeken: geen reactie',
    );
  });

  it('never looks more agreed than any of its parties', () => {
    for (const a of PENTAGON_STATES)
      for (const b of PENTAGON_STATES)
        if (a !== 'akkoord' && a !== 'afwezig') expect(inRijk(a, b)).not.toBe('akkoord');
  });
});

describe('the words beside it', () => {
  const mixed = {
    rijk: 'akkoord',
    gemeenten: 'akkoord',
    aanbieders: 'kanttekening',
    professionals: 'akkoord',
    clienten: 'voorbehoud',
  } as const;

  it('counts per state, heaviest last', () => {
    expect(countSentence(mixed)).toBe('3 akkoord, 1 met kanttekening, 1 voorbehoud');
  });

  it('names all five in the fixed order for who cannot see the drawing', () => {
    expect(pentagonLabel(mixed)).toBe(
      'Rijk: akkoord; gemeenten: akkoord; aanbieders: akkoord met kanttekening; professionals: akkoord; cliënten: voorbehoud achterban',
    );
  });

  it.each<[string, Hoek[], string | null]>([
    ['says nothing when all five are there', [...HOEKEN], null],
    [
      'names the one that is missing',
      ['rijk', 'gemeenten', 'aanbieders', 'clienten'],
      'Professionals: geen lid',
    ],
    ['joins several as a sentence', ['rijk', 'gemeenten'], 'Aanbieders, professionals en cliënten: geen lid'],
  ])('%s', (_reason, present, expected) => {
    expect(missingSentence(pentagonOfPresent(present), 'samenstelling')).toBe(expected);
  });
});

it.each([
  ['rijk', true],
  ['Rijk', false],
  ['advies', false],
  [null, false],
])('knows %s as hoek: %s', (value, expected) => expect(isHoek(value)).toBe(expected));

it.each([
  ['nobody has answered yet', ['rijk', 'gemeenten'], [], '2 nog niet gereageerd, 3 niet gevraagd'],
  ['one party is enough for its hoek', ['rijk', 'rijk'], ['rijk'], '1 gereageerd, 4 niet gevraagd'],
  [
    'whoever answers unasked counts',
    ['rijk'],
    ['clienten'],
    '1 gereageerd, 1 nog niet gereageerd, 3 niet gevraagd',
  ],
  ['an adviser has no corner', [null], [null], '5 niet gevraagd'],
] as const)('%s', (_case, asked, answered, expected) => {
  expect(countSentence(pentagonOfResponses(asked, answered), 'reactie')).toBe(expected);
});
