import { describe, expect, test } from 'vitest';
import { byReason, dueDay, isDigestDay, nextDigestDay, reminderReason, type Watched } from './digest';

const today = '2022-07-04';
const now = new Date('2022-07-04T07:00:00Z');
const action: Watched = {
  state: 'open',
  deadline: null,
  deadlineYear: 2022,
  latestYear: null,
  startOn: null,
  reportedAt: new Date('2022-06-20'),
  createdAt: new Date('2021-12-01'),
};

describe('why an action is in the digest', () => {
  test.each<[string, Partial<Watched>, ReturnType<typeof reminderReason>]>([
    ['its day is past', { deadline: '2022-07-03' }, 'late'],
    ['it is due today', { deadline: '2022-07-04' }, 'within_7'],
    ['it is due in a week', { deadline: '2022-07-11' }, 'within_7'],
    ['it is due in eight days', { deadline: '2022-07-12' }, 'within_30'],
    ['it is due in thirty days', { deadline: '2022-08-03' }, 'within_30'],
    ['it is due in more than a month', { deadline: '2022-08-04' }, null],
    ['its year runs', {}, null],
    ['its year is past', { deadlineYear: 2021 }, 'late'],
    ['its year is past but may be later', { deadlineYear: 2021, latestYear: 2022 }, null],
    ['nobody said anything since the year began', { reportedAt: null }, 'silent'],
    ['nobody said anything for a quarter', { reportedAt: new Date('2022-04-01') }, 'silent'],
    ['somebody spoke within the quarter', { reportedAt: new Date('2022-04-10') }, null],
    ['its work begins later', { reportedAt: null, startOn: '2022-06-01' }, null],
    ['it is late and silent: told once', { deadlineYear: 2021, reportedAt: null }, 'late'],
    ['it is done', { state: 'afgerond', deadline: '2022-07-01' }, null],
    ['it lapsed', { state: 'vervallen', reportedAt: null }, null],
    ['it has no year, and somebody spoke', { deadlineYear: null }, null],
  ])('%s: %s', (_why, change, reason) => {
    expect(reminderReason({ ...action, ...change }, today, now)).toBe(reason);
  });

  test('a year is due on its last day', () => {
    expect(dueDay({ deadline: null, deadlineYear: 2022, latestYear: 2023 })).toBe('2023-12-31');
    expect(dueDay({ deadline: null, deadlineYear: null, latestYear: null })).toBeNull();
  });
});

describe('when it comes', () => {
  test.each<[string, number | null, string | null, boolean, string | null]>([
    ['Monday, the first ever', 1, null, true, '2022-07-04'],
    ['Monday, a week after the last', 1, '2022-06-27', true, '2022-07-04'],
    ['Monday, sent already today', 1, '2022-07-04', false, '2022-07-11'],
    ['Monday, moved from Thursday', 1, '2022-06-30', false, '2022-07-11'],
    ['another day', 4, '2022-06-30', false, '2022-07-07'],
    ['never', null, null, false, null],
  ])('%s', (_what, weekday, lastSentOn, comes, next) => {
    expect(isDigestDay({ weekday, lastSentOn }, today)).toBe(comes);
    expect(nextDigestDay({ weekday, lastSentOn }, today)).toBe(next);
  });
});

test('what presses most comes first', () => {
  const rows = [
    { reason: 'silent', due: null, title: 'a' },
    { reason: 'within_7', due: '2022-07-05', title: 'b' },
    { reason: 'late', due: '2022-07-01', title: 'd' },
    { reason: 'late', due: '2022-07-01', title: 'c' },
  ] as const;
  expect([...rows].sort(byReason).map(({ title }) => title)).toEqual(['c', 'd', 'b', 'a']);
});
