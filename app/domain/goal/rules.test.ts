import { expect, test } from 'vitest';
import type { GoalKind } from './kinds';
import { kindUnder } from './kinds';
import { nextGoalNumber, reasonsAgainstPlace, reasonsNotToKeepGoal } from './rules';
import { goalSchema, newGoalSchema } from './schema';

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
  [{ title: 'x'.repeat(100_000) }, 'line_too_long'],
  [{ working: 'x'.repeat(100_001) }, 'too_long'],
  [{ parentId: 'het eerste' }, 'choice_unknown'],
  [{ maatregelIds: ['B17'] }, 'choice_unknown'],
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
    parentId: null,
    maatregelIds: [],
    roles: [],
    version: 3,
  });
});

test('a goal is of one of the three kinds', () => {
  const parsed = newGoalSchema.safeParse({ title: 'Doel', kind: 'droom' });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['goal_kind_missing']);
});

test('who does it comes along by party', () => {
  const party = '0b6a2a4e-6f0f-4f0e-9f5c-0a5d6f3b2c1d';
  const form = { title: 'Doel', kind: 'smart', [`role-${party}`]: 'samen_met', 'role-x': 'samen_met' };
  expect(newGoalSchema.parse(form).roles).toEqual([{ partyId: party, kind: 'samen_met' }]);
});

test.each<[GoalKind, GoalKind | 'top', string[]]>([
  ['strategisch', 'top', []],
  ['strategisch', 'strategisch', ['goal_strategisch_on_top']],
  ['strategisch', 'inspanning', ['goal_strategisch_on_top']],
  ['smart', 'strategisch', []],
  ['smart', 'top', ['goal_smart_under_strategisch']],
  ['smart', 'smart', ['goal_smart_under_strategisch']],
  ['inspanning', 'top', []],
  ['inspanning', 'strategisch', []],
  ['inspanning', 'smart', []],
  // So nothing ever comes to stand under itself.
  ['inspanning', 'inspanning', ['goal_inspanning_under_goal']],
])('a %s goal under %s', (kind, parent, expected) => {
  const reasons = reasonsAgainstPlace('Doel', { kind, parent, beside: ['Ander doel'] });
  expect(reasons.map(({ code }) => code)).toEqual(expected);
});

test('the same name twice in one place is refused', () => {
  const reasons = reasonsAgainstPlace('ANDER doel', {
    kind: 'inspanning',
    parent: 'top',
    beside: ['Ander doel'],
  });
  expect(reasons).toEqual([{ code: 'goal_title_taken', field: 'title' }]);
});

test.each<[string[], string]>([
  [[], ''],
  [['1', '2', '4'], '5'],
  [['1', ''], ''],
  [['1a'], ''],
])('after %o comes %s', (beside, expected) => {
  expect(nextGoalNumber(beside)).toBe(expected);
});

test.each<[GoalKind | null, GoalKind]>([
  [null, 'strategisch'],
  ['strategisch', 'smart'],
  ['smart', 'inspanning'],
])('what is made under %s is %s', (parent, expected) => {
  expect(kindUnder(parent)).toBe(expected);
});
