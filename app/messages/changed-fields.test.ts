import { expect, test } from 'vitest';
import { changedText } from './changed-fields';

test.each<[string, Parameters<typeof changedText>[0], string, string]>([
  ['a list of codes', 'purposes', 'ter_informatie, ter_besluitvorming', 'ter informatie, ter besluitvorming'],
  [
    'who does it',
    'roles',
    'verantwoordelijk:VNG, samen_met:VWS',
    'verantwoordelijk: VNG, in samenwerking met: VWS',
  ],
  ['a position without a note', 'positions', 'MIND:voorbehoud:', 'MIND: voorbehoud achterban'],
  ['a moment', 'startsAt', '2021-10-07T11:30:00.000Z', '7 oktober 2021, 13.30 uur'],
  ['a day', 'deadline', '2021-12-01', '1 december 2021'],
  ['the last day to hand in', 'due', '2021-12-24', '24 december 2021'],
  ['a text of people stays as it was written', 'text', 'Geen voorbehoud', 'Geen voorbehoud'],
  ['nothing', 'title', '', ''],
])('%s', (_why, name, text, expected) => {
  expect(changedText(name, text)).toBe(expected);
});
