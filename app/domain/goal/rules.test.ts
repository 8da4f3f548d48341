import { expect, test } from 'vitest';
import type { GoalKind } from './kinds';
import { reasonsNotToKeepGoal } from './rules';
import { goalSchema } from './schema';

const words = { working: '', yields: '', fromYear: null as number | null, untilYear: null as number | null };

test.each<[string, GoalKind, Partial<typeof words>, string[]]>([
  ['nothing said', 'smart', {}, []],
  ['an inspanning with its words', 'inspanning', { working: 'Bouwen.', yields: 'Een wijzer.' }, []],
  [
    'words of an inspanning on a goal',
    'strategisch',
    { yields: 'Meer.' },
    ['goal_words_of_inspanning yields'],
  ],
  ['years inside', 'smart', { fromYear: 2022, untilYear: 2030 }, []],
  ['one year', 'smart', { fromYear: 2023, untilYear: 2023 }, []],
  ['too early', 'smart', { fromYear: 2021 }, ['goal_year_outside fromYear']],
  ['too late', 'smart', { untilYear: 2031 }, ['goal_year_outside untilYear']],
  ['turned round', 'smart', { fromYear: 2025, untilYear: 2024 }, ['goal_years_reversed untilYear']],
])('%s', (_why, kind, change, expected) => {
  const reasons = reasonsNotToKeepGoal({ ...words, ...change }, { kind, firstYear: 2022, lastYear: 2030 });
  expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
});

test.each<[object, string]>([
  [{ title: ' ' }, 'goal_title_missing'],
  [{ fromYear: '22' }, 'goal_year_unreadable'],
  [{ untilYear: 'volgend jaar' }, 'goal_year_unreadable'],
  [{ level: 'landelijk' }, 'choice_unknown'],
  [{ version: 'x' }, 'form_unreadable'],
])('a form with %o is refused with %s', (change, code) => {
  const parsed = goalSchema.safeParse({ title: 'Doel', version: '1', ...change });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([code]);
});

test('an empty year and an empty level are nothing', () => {
  expect(goalSchema.parse({ title: ' Een   doel ', fromYear: '', level: '', version: '3' })).toEqual({
    title: 'Een doel',
    text: '',
    working: '',
    yields: '',
    level: null,
    fromYear: null,
    untilYear: null,
    version: 3,
  });
});
