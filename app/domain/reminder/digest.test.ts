import { describe, expect, test } from 'vitest';
import { addDays } from '~/domain/dates/calendar';
import { byReason, digestDue, dueDay, nextDigestDay, reminderReason, type Watched } from './digest';

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
    expect(digestDue({ weekday, lastSentOn }, today)).toBe(comes ? today : null);
    expect(nextDigestDay({ weekday, lastSentOn }, today)).toBe(next);
  });
});

describe('after days on which the server was down', () => {
  test.each<[string, string, number, string | null, string | null, string | null]>([
    ['Tuesday, nobody came by on Monday', '2022-07-05', 1, '2022-06-27', '2022-07-03', '2022-07-04'],
    ['Friday, nobody came by since Sunday', '2022-07-08', 1, '2022-06-27', '2022-07-03', '2022-07-04'],
    ['Saturday, nobody came by on Friday', '2022-07-09', 5, '2022-07-01', '2022-07-07', '2022-07-08'],
    ['Tuesday, somebody came by on Monday: it asked nothing then', '2022-07-05', 1, null, '2022-07-04', null],
    ['Tuesday, an hour after it was caught up with', '2022-07-05', 1, '2022-07-04', '2022-07-05', null],
    ['the Monday after one that left on Tuesday', '2022-07-11', 1, '2022-07-04', '2022-07-10', '2022-07-11'],
    [
      'Monday, nobody came by from Friday to Sunday',
      '2022-07-11',
      5,
      '2022-07-01',
      '2022-07-07',
      '2022-07-15',
    ],
    ['Thursday, nobody came by since a week ago', '2022-07-14', 5, '2022-07-01', '2022-07-07', '2022-07-15'],
    ['Monday, nobody came by for three weeks', '2022-07-25', 5, '2022-07-01', '2022-07-03', '2022-07-29'],
    ['Monday, it left on Friday before the run broke off', '2022-07-11', 5, '2022-07-08', '2022-07-07', null],
    ['Monday, somebody came by on Saturday: caught up then', '2022-07-11', 5, null, '2022-07-09', null],
    ['Monday an hour later, it asked nothing', '2022-07-11', 5, '2022-07-01', '2022-07-11', null],
    [
      'the Friday of the week in which it was caught up with',
      '2022-07-15',
      5,
      '2022-07-15',
      '2022-07-14',
      null,
    ],
    ['the Friday after that', '2022-07-22', 5, '2022-07-15', '2022-07-21', '2022-07-22'],
    ['Monday, the day was moved to Friday after Thursday', '2022-07-11', 5, '2022-07-07', '2022-07-07', null],
    ['Tuesday, the day was moved from Thursday', '2022-07-05', 1, '2022-06-30', '2022-07-03', null],
    ['Tuesday, the first day of a new server', '2022-07-05', 1, null, null, null],
    ['Wednesday, the chosen day is still to come', '2022-07-06', 4, '2022-06-30', '2022-07-03', null],
    [
      'Thursday, a Monday and Wednesday were missed',
      '2022-07-07',
      4,
      '2022-06-30',
      '2022-07-03',
      '2022-07-07',
    ],
  ])('%s', (_what, on, weekday, lastSentOn, cameByOn, due) => {
    expect(digestDue({ weekday, lastSentOn }, on, cameByOn)).toBe(due);
  });

  /** Runs through three weeks, bit by bit up or down, and tells on which days a digest left. */
  function leaves(weekday: number, up: number): number[] {
    let lastSentOn: string | null = null;
    let cameByOn = '2022-07-03';
    return Array.from({ length: 21 }, (_, ahead) => ahead).filter((ahead) => {
      if ((up & (1 << ahead)) === 0) return false;
      const on = addDays(today, ahead);
      const due = digestDue({ weekday, lastSentOn }, on, cameByOn);
      cameByOn = on;
      lastSentOn = due ?? lastSentOn;
      return due !== null;
    });
  }

  test.each([1, 3, 5])(
    'day %i: never twice in a week, and no week is skipped once the server is back',
    (weekday) => {
      // Some ten thousand of the ways in which the days can fall.
      for (let up = 0; up < 2 ** 21; up += 199) {
        const left = leaves(weekday, up).map((ahead) => Math.floor(ahead / 7));
        expect(new Set(left).size).toBe(left.length);
        const days = Array.from({ length: 21 }, (_, ahead) => ahead);
        const firstBack = days.find((ahead) => ahead >= weekday - 1 && (up & (1 << ahead)) !== 0);
        expect(leaves(weekday, up)[0]).toBe(firstBack);
      }
    },
  );
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
