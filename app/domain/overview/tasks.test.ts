import { describe, expect, test } from 'vitest';
import { groupOf, orderTasks, type Task } from './tasks';

const today = '2021-10-06';

describe('in which order', () => {
  const action = (id: string, due: string): Task => ({ kind: 'do_action', id, title: id, due });
  const send: Task = {
    kind: 'send_agenda',
    id: 's',
    overleg: 'BOHA',
    date: '2021-10-14',
    items: 1,
    due: '2021-10-07',
  };

  test('an agenda to send comes before an action that is late', () => {
    const { first, groups } = orderTasks([action('late', '2021-10-01'), send], today);
    expect(first).toBe(send);
    expect(groups.map(({ group }) => group)).toEqual(['late']);
  });

  test('the rest falls under late, today, this week and later', () => {
    const rest = [
      action('later', '2021-12-01'),
      action('today', today),
      action('week', '2021-10-13'),
      action('late', '2021-10-05'),
    ];
    const { groups } = orderTasks([send, ...rest], today);
    expect(groups.map(({ group, tasks }) => [group, tasks.length])).toEqual([
      ['late', 1],
      ['today', 1],
      ['week', 1],
      ['later', 1],
    ]);
  });

  test('what is weeks away does not come first, however much it weighs', () => {
    const far: Task = { ...send, due: '2021-11-30' };
    expect(orderTasks([far, action('soon', '2021-10-08')], today).first).toMatchObject({ kind: 'do_action' });
    expect(orderTasks([far], today).first).toBe(far);
  });

  test('what has no day can be first, and stands last', () => {
    const whenever: Task = { kind: 'quantify_pm', id: 'pm', year: 2022, count: 9, due: null };
    expect(orderTasks([whenever], today).first).toBe(whenever);
    const { groups } = orderTasks([send, whenever, action('later', '2022-12-01')], today);
    expect(groups.at(-1)?.tasks.map(({ kind }) => kind)).toEqual(['do_action', 'quantify_pm']);
    expect(groupOf(whenever, today)).toBe('later');
  });

  test('nothing to do is nothing', () => {
    expect(orderTasks([], today)).toEqual({ first: null, groups: [] });
  });
});
