import { expect, test } from 'vitest';
import { subjectLabel } from './subject';

test.each([
  [
    'taakopdracht',
    ['Toegang', '2'],
    'Taakopdracht Toegang, versie 2',
    'a taakopdracht is always one version',
  ],
  ['maatregel', ['Stevige lokale teams', 'B17'], 'B17: Stevige lokale teams', 'a maatregel goes by its code'],
  ['maatregel', ['Zonder code', null], 'Zonder code', 'or by its name where the source printed no code'],
  [
    'besluit',
    ['BOHA 2021-03', 'Stelt vast.'],
    'Besluit BOHA 2021-03: Stelt vast.',
    'a besluit by its number for life',
  ],
  ['verslag', ['BOHA', '2021-10-07'], 'Verslag BOHA van 7 oktober 2021', 'minutes by their meeting'],
  ['actie', ['Plan uitwerken', null], 'Plan uitwerken', 'an actie by its title'],
  ['maatregel', null, '', 'what is gone has no name'],
] as const)('%s: %j reads "%s": %s', (kind, parts, expected, _why) => {
  expect(subjectLabel({ kind, parts: parts === null ? null : [...parts] })).toBe(expected);
});
