import { describe, expect, test } from 'vitest';
import {
  combinedProgress,
  heardSince,
  isSilent,
  progressStates,
  stateOf,
  viewsDiffer,
  type PartyView,
  type Progress,
} from './progress';
import type { ActionState } from './report';

type Said = Progress | null;
const views = (responsible: readonly Said[], others: readonly Said[] = []): PartyView[] => [
  ...responsible.map((progress, index) => ({ partyId: `r${index}`, responsible: true, progress })),
  ...others.map((progress, index) => ({ partyId: `o${index}`, responsible: false, progress })),
];

describe('one word out of what several parties say', () => {
  test.each<[Said[], Said[], Said, string]>([
    [[null], [], null, 'nobody said anything'],
    [['op_schema'], [], 'op_schema', 'one is responsible'],
    [['op_schema', 'loopt_achter'], [], 'loopt_achter', 'the least favourable counts'],
    [['met_zorg', 'niet_gestart'], [], 'met_zorg', 'worry goes before not started'],
    [['niet_gestart', 'op_schema'], [], 'niet_gestart', 'one of them must still begin'],
    [['afgerond', 'op_schema'], [], 'op_schema', 'not over while one goes on'],
    [['afgerond', null], [], 'op_schema', 'not over while one is silent'],
    [['vervallen', null], [], 'op_schema', 'nor dropped'],
    [['afgerond', 'afgerond'], [], 'afgerond', 'over when all say so'],
    [['afgerond', 'vervallen'], [], 'afgerond', 'one did it, the other need not'],
    [['op_schema'], ['loopt_achter'], 'op_schema', 'who supports does not decide'],
    [[null], ['met_zorg'], 'met_zorg', 'unless nobody responsible spoke'],
    [[], ['afgerond'], 'afgerond', 'nobody is named as responsible'],
  ])('%j beside %j gives %s: %s', (responsible, others, combined) => {
    expect(combinedProgress(views(responsible, others))).toBe(combined);
  });
});

test.each<[Said[], boolean]>([
  [['op_schema', null], false],
  [['op_schema', 'op_schema'], false],
  [['op_schema', 'loopt_achter'], true],
])('%j differ: %s', (said, differ) => {
  expect(viewsDiffer(views(said))).toBe(differ);
});

test('each progress has its state in the registers', () => {
  expect(progressStates.map(stateOf)).toEqual(['open', 'loopt', 'loopt', 'loopt', 'afgerond', 'vervallen']);
});

test.each<[ActionState, string, string, boolean, string]>([
  ['open', '2022-01-01', '2022-04-02', false, 'exactly a quarter'],
  ['open', '2022-01-01', '2022-04-03', true, 'a day more'],
  ['loopt', '2022-01-01', '2022-12-31', true, 'long ago'],
  ['afgerond', '2022-01-01', '2022-12-31', false, 'it is over'],
  ['vervallen', '2022-01-01', '2022-12-31', false, 'it is dropped'],
])('%s, last heard of on %s, is silent on %s: %s (%s)', (state, since, now, silent, _why) => {
  expect(isSilent({ state, since: new Date(since) }, new Date(now))).toBe(silent);
});

test.each<[Partial<Parameters<typeof heardSince>[0]>, string, string]>([
  [{}, '2022-02-01', 'when it was agreed'],
  [{ reportedAt: new Date('2022-05-01') }, '2022-05-01', 'the last report'],
  [{ deadlineYear: 2022 }, '2022-02-01', 'its year had begun'],
  [{ deadlineYear: 2024 }, '2024-01-01', 'its year is still to come'],
  [{ deadlineYear: 2024, startOn: '2023-09-01' }, '2023-09-01', 'its first day'],
  [{ startOn: '2021-09-01' }, '2022-02-01', 'it began before it was agreed'],
])('%j could have been told of since %s: %s', (over, since) => {
  const action = { reportedAt: null, createdAt: new Date('2022-02-01'), startOn: null, deadlineYear: null };
  expect(heardSince({ ...action, ...over })).toEqual(new Date(since));
});
