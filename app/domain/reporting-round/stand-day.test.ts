import { expect, test } from 'vitest';
import { asOnDay, belongsToStand, tellsOfRound } from './stand-day';

const at = (text: string | null) => (text === null ? null : new Date(text));

test.each<[string, string, string | null, boolean]>([
  ['long before', '2021-12-01T09:00:00Z', null, true],
  ['on the day itself', '2022-07-01T15:00:00Z', null, true],
  ['in the last hour of that day in Amsterdam', '2022-07-01T21:59:00Z', null, true],
  ['the first minute of the next day', '2022-07-01T22:00:00Z', null, false],
  ['three weeks later', '2022-07-20T09:00:00Z', null, false],
  ['three weeks later, decided on before', '2022-07-20T09:00:00Z', '2022-06-16T08:00:00Z', true],
  ['three weeks later, decided on after', '2022-07-20T09:00:00Z', '2022-07-07T08:00:00Z', false],
  ['before, while the besluit came after', '2022-06-20T09:00:00Z', '2022-07-07T08:00:00Z', true],
])('the stand per 1 juli and an action from %s', (_what, createdAt, decidedAt, belongs) => {
  const origin = { createdAt: new Date(createdAt), decidedAt: at(decidedAt) };
  expect(belongsToStand(origin, '2022-07-01')).toBe(belongs);
});

test.each<[string, string | null, string, boolean]>([
  ['handed in with the round', 'july', '2022-07-10T09:00:00Z', true],
  ['handed in with the round again, after it came back late', 'july', '2022-08-10T09:00:00Z', true],
  ['said on the action on the last day to hand in', null, '2022-07-15T20:00:00Z', true],
  ['said on the action a day later', null, '2022-07-16T09:00:00Z', false],
  ['handed in with the round before', 'january', '2022-01-10T09:00:00Z', true],
  ['handed in with the round after', 'next', '2023-01-10T09:00:00Z', false],
])('the round per 1 juli and a report %s', (_what, roundId, createdAt, tells) => {
  const report = { roundId, createdAt: new Date(createdAt) };
  expect(tellsOfRound(report, { id: 'july', dueOn: '2022-07-15' })).toBe(tells);
});

test.each<[string, [string, number][], number]>([
  ['never moved', [], 2025],
  ['moved before', [['2022-05-01T09:00:00Z', 2022]], 2025],
  ['moved on the day itself', [['2022-07-01T09:00:00Z', 2022]], 2025],
  ['moved after', [['2022-07-20T09:00:00Z', 2023]], 2023],
  [
    'moved before and twice after',
    [
      ['2022-09-20T09:00:00Z', 2024],
      ['2022-07-20T09:00:00Z', 2023],
      ['2022-05-01T09:00:00Z', 2022],
    ],
    2023,
  ],
])('its year on 1 juli when it was %s', (_what, moves, year) => {
  const changes = moves.map(([on, from]) => ({ at: new Date(on), from }));
  expect(asOnDay(2025, changes, '2022-07-01')).toBe(year);
});
