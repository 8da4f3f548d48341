import { expect, test } from 'vitest';
import { eventActions } from '~/domain/history/actions';
import { changedText, eventWords } from './events';

test.each(eventActions)('%s has its own words', (action) => {
  expect(eventWords[action]).toMatch(/^[A-Z].*[^.]$/);
  expect(Object.values(eventWords).filter((words) => words === eventWords[action])).toHaveLength(1);
});

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
  ['a text of people stays as it was written', 'text', 'Geen voorbehoud', 'Geen voorbehoud'],
  ['nothing', 'title', '', ''],
])('%s', (_why, name, text, expected) => {
  expect(changedText(name, text)).toBe(expected);
});
