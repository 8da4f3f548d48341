import { describe, expect, test } from 'vitest';
import { savedMeta, someone, theirTitle, whoElse } from './saved-meanwhile';

const saved = { by: 'secretaris BOHA', at: new Date('2021-12-14T21:04:00Z'), self: false };

describe('who saved the other text, and when', () => {
  test.each<[string, typeof saved | undefined, [string, string, string, string]]>([
    [
      'a colleague',
      saved,
      [
        'secretaris BOHA',
        'Secretaris BOHA (14 december 2021, 22.04 uur)',
        'Tekst van secretaris BOHA',
        'Bewaard door secretaris BOHA op 14 december 2021, 22.04 uur; staat nu in het verslag',
      ],
    ],
    [
      'the same person, elsewhere',
      { ...saved, self: true },
      [
        'u zelf in een ander venster',
        'Uw andere venster (14 december 2021, 22.04 uur)',
        'Tekst uit uw andere venster',
        'Bewaard door u op 14 december 2021, 22.04 uur; staat nu in het verslag',
      ],
    ],
    [
      'not known',
      undefined,
      ['iemand anders', 'Iemand anders', 'Tekst van de ander', 'Staat nu in het verslag'],
    ],
  ])('%s', (_who, one, expected) => {
    const told = [
      whoElse(one),
      someone(one),
      theirTitle('Tekst', one),
      savedMeta(one, 'Staat nu in het verslag'),
    ];
    expect(told).toEqual(expected);
  });
});
