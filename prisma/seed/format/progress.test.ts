import { describe, expect, test } from 'vitest';
import { exampleProgress } from './example-progress';
import { inside, set, type Break } from './example-world';
import { parseWorld } from './world';

function problemsOf(breakIt: Break) {
  const world = exampleProgress();
  breakIt(world);
  const result = parseWorld([{ path: 'w.json', json: world }]);
  return result.ok ? [] : result.problems;
}

const TOP = 'w.json › goals "sneller"';
const SMART = 'w.json › goals "geen-wachtenden"';
const INSPANNING = 'w.json › goals "wijzer"';
const ACTION = 'w.json › deelagendaActions "wijzer-bouwen"';
const INDICATOR = 'w.json › indicators "wachtenden"';
const MEASUREMENT = `${INDICATOR} › measurements "wachtenden-2022"`;

type Mistake = [why: string, breakIt: Break, path: string, message: RegExp];

const goals: Mistake[] = [
  ['a kind that is none', set('goals.0', 'kind', 'wens'), `${TOP} › kind`, /"strategisch"/],
  ['a level that is none', set('goals.2', 'level', 'landelijk'), `${INSPANNING} › level`, /"lokaal"/],
  ['a strategic goal under another', set('goals.0', 'parent', 'geen-wachtenden'), `${TOP} › parent`, /boven/],
  ['a smart goal on its own', set('goals.1', 'parent', undefined), `${SMART} › parent`, /strategisch/],
  [
    'a smart goal under an inspanning',
    set('goals.1', 'parent', 'wijzer'),
    `${SMART} › parent`,
    /strategisch/,
  ],
  ['an inspanning under itself', set('goals.2', 'parent', 'wijzer'), `${INSPANNING} › parent`, /valt onder/],
  ['a parent that is lost', set('goals.2', 'parent', 'kwijt'), `${INSPANNING} › parent`, /als doel/],
  ['what it yields, of a goal', set('goals.0', 'yields', 'Meer.'), `${TOP} › yields`, /inspanning/],
  ['a year outside the programma', set('goals.1', 'untilYear', 2030), `${SMART} › untilYear`, /2022-2023/],
  [
    'an end before the start',
    (world) => Object.assign(inside(world, 'goals.2'), { fromYear: 2023, untilYear: 2022 }),
    `${INSPANNING} › untilYear`,
    /voor het eerste/,
  ],
  [
    'a party that is lost',
    set('goals.2.roles.0', 'party', 'kwijt'),
    `${INSPANNING} › roles (nummer 1) › party`,
    /partij/,
  ],
  [
    'a maatregel that is lost',
    set('goals.2', 'maatregelen', ['b9']),
    `${INSPANNING} › maatregelen (nummer 1)`,
    /maatregel/,
  ],
  [
    'a maatregel of its own as one of another programma',
    set('goals.2', 'serves', [{ programma: 'proefregio', maatregel: 'b2' }]),
    `${INSPANNING} › serves (nummer 1) › programma`,
    /dit programma zelf/,
  ],
];

const actions: Mistake[] = [
  ['a goal that is lost', set('deelagendaActions.0', 'goal', 'kwijt'), `${ACTION} › goal`, /als doel/],
  [
    'a deadline in another year',
    set('deelagendaActions.0', 'deadline', '2023-01-01'),
    `${ACTION} › deadline`,
    /2022/,
  ],
  ['a deadline without a year', set('deelagendaActions.0', 'year', null), `${ACTION} › deadline`, /geen/],
  [
    'an end before it starts',
    set('deelagendaActions.0', 'startOn', '2022-10-01'),
    `${ACTION} › deadline`,
    /begint/,
  ],
];

const monitoring: Mistake[] = [
  ['about a goal and a maatregel', set('indicators.0', 'maatregel', 'b2'), `${INDICATOR} › goal`, /Kies/],
  [
    'not said how it counts',
    set('indicators.0', 'counting', undefined),
    `${INDICATOR} › counting`,
    /"cumulatief"/,
  ],
  ['a value in words', set('indicators.0.measurements.0', 'value', '12'), `${MEASUREMENT} › value`, /getal/],
  [
    'no respondents at all',
    set('indicators.0.measurements.0', 'respondents', 0),
    `${MEASUREMENT} › respondents`,
    /minstens 1/,
  ],
  [
    'a period that ends first',
    set('indicators.0.measurements.0', 'until', '2021-12-31'),
    `${MEASUREMENT} › until`,
    /voor het begin/,
  ],
  [
    'a measurement without a source',
    set('indicators.0.measurements.0', 'source', undefined),
    `${MEASUREMENT} › source`,
    /ontbreekt|klopt/,
  ],
  [
    'a figure as a number',
    set('goodPractices.0.figures.0', 'value', 20),
    'w.json › goodPractices "tafel" › figures (nummer 1) › value',
    /tekst/,
  ],
  [
    'an example of a lost maatregel',
    set('goodPractices.0', 'maatregelen', ['b9']),
    'w.json › goodPractices "tafel" › maatregelen (nummer 1)',
    /maatregel/,
  ],
  [
    'a knelpunt of a lost party',
    set('knelpunten.0', 'party', 'kwijt'),
    'w.json › knelpunten "breed" › party',
    /partij/,
  ],
  ['a risk about both', set('risks.0', 'maatregel', 'b2'), 'w.json › risks "personeel" › goal', /Kies/],
  [
    'a risk with a name',
    set('risks.0', 'owner', 'iemand'),
    'w.json › risks "personeel" › owner',
    /bestaat niet/,
  ],
];

describe('the partner’s year in a world', () => {
  test('a right world has no problems', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  test.each([...goals, ...actions, ...monitoring])('%s', (_why, breakIt, path, message) => {
    const problems = problemsOf(breakIt);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toMatch(message);
  });

  test('an action needs no werkgroep, and an inspanning may stand on its own', () => {
    expect(problemsOf(set('goals.2', 'parent', undefined))).toEqual([]);
  });
});
