import { describe, expect, it } from 'vitest';
import { isLate, type Due } from './late';

const due = (over: Partial<Due>): Due => ({
  state: 'open',
  deadline: null,
  deadlineYear: null,
  latestYear: null,
  ...over,
});

describe('an action is late, told on 15 november 2022', () => {
  it.each<[string, Due, boolean]>([
    ['on the day itself it is in time', due({ deadline: '2022-11-15' }), false],
    ['a day after its date', due({ deadline: '2022-11-14' }), true],
    ['its year runs until 31 december', due({ deadlineYear: 2022 }), false],
    ['its year is over', due({ deadlineYear: 2021 }), true],
    ['a later year was allowed', due({ deadlineYear: 2021, latestYear: 2022 }), false],
    ['without a year nothing can be late', due({}), false],
    ['what is done is never late', due({ deadline: '2022-01-01', state: 'afgerond' }), false],
    ['nor what has lapsed', due({ deadlineYear: 2020, state: 'vervallen' }), false],
  ])('%s', (_why, action, late) => expect(isLate(action, '2022-11-15')).toBe(late));
});
