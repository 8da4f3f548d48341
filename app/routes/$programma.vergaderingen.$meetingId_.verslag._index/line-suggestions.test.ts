import { describe, expect, test } from 'vitest';
import type { Offer } from '~/domain/minutes/effect-choices';
import { choiceValue, lacksMaatregel, problemWith, suggestionsFor } from './line-suggestions';

const context = {
  meetingDate: '2021-10-07',
  parties: [
    { id: 'vws', shortName: 'VWS', name: 'Volksgezondheid' },
    { id: 'vng', shortName: 'VNG', name: 'Gemeenten' },
  ],
  subjects: [
    { kind: 'maatregel', id: 'm17', codes: ['B17'], label: 'Residentiële zorg' },
    { kind: 'taakopdracht', id: 't1', codes: ['Toegang'], label: 'taakopdracht, versie 2' },
  ],
};
const offers: Offer[] = [
  { kind: 'taakopdracht', id: 't1', name: 'Toegang' },
  { kind: 'taakopdracht', id: 't2', name: 'Inkoop' },
];
const labels = (text: string, given: Offer[] = []) =>
  suggestionsFor(text, text.length, context, given).options.map((option) => option.label);

describe('what the line box offers at the caret', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['the name of a party', 'vn', ['VNG']],
    [
      'a maatregel for an actie, and the way to say that it serves none',
      '! VNG voor 1 december: x #',
      ['B17 Residentiële zorg', 'geen maatregel, met de reden'],
    ],
    ['only what fits what was typed', '! VNG voor 1 december: x #gee', ['geen maatregel, met de reden']],
    [
      'any subject in a besluit',
      '-> stelt vast #',
      ['B17 Residentiële zorg', 'Toegang taakopdracht, versie 2'],
    ],
    ['the actie behind a besluit reads as an actie', '-> geeft opdracht ! vn', ['VNG']],
    ['the colon behind a whole name', 'VNG', ['VNG']],
    ['nothing while somebody speaks', 'VNG: wil', []],
  ])('%s', (_why, text, expected) => {
    const found = labels(text);
    expect(expected.length === 0 ? found : found.slice(0, expected.length)).toEqual(expected);
  });

  test('of a besluit whose words leave a choice: what it can do, all first', () => {
    const text = '-> Het BOHA stelt de opdrachten vast';
    expect(suggestionsFor(text, text.length, context, offers).about).toBe('effect');
    expect(labels(text, offers)).toEqual([
      'Stel alle 2 taakopdrachten vast',
      'Stel taakopdracht Toegang vast',
      'Stel taakopdracht Inkoop vast',
      'Draag een actie op',
      'Leg alleen vast, geen gevolg',
    ]);
  });

  test.each([
    ['its words say enough', '-> Het BOHA neemt kennis van de stukken'],
    ['the reason was given', '-> Het BOHA stelt de tekst vast #geen redactie'],
    ['it is held over', '-> Het BOHA houdt de planning aan'],
  ])('nothing is asked of a besluit when %s', (_why, text) => {
    expect(labels(text, offers)).toEqual([]);
  });

  test('the choice travels as the server reads it', () => {
    const text = '-> Het BOHA stelt de opdrachten vast';
    const first = suggestionsFor(text, text.length, context, offers).options[0];
    if (first?.kind !== 'effect') throw new Error('no choice');
    expect(choiceValue(first.choice)).toBe('taakopdracht_vaststellen;taakopdracht:t1;taakopdracht:t2');
  });
});

describe('what keeps a line from being entered', () => {
  test.each<[string, string | undefined]>([
    ['VNG: wil tijd', undefined],
    ['VGN: wil tijd', 'De partij ‘VGN’ is niet bekend. Bedoelt u VNG?'],
    ['! VNG voor 1 december: x #B17', undefined],
    [
      '! VNG voor 1 december: x',
      'Kies de maatregel waar deze actie aan bijdraagt, of schrijf op waarom ze er geen dient.',
    ],
  ])('%j: %s', (text, sentence) => {
    expect(problemWith(text, context)).toBe(sentence);
  });

  test('an actie without maatregel opens the list of them', () => {
    expect(lacksMaatregel('! VNG voor 1 december: x', context)).toBe(true);
    expect(lacksMaatregel('! VNG voor 1 december: x #geen proces', context)).toBe(false);
  });
});
