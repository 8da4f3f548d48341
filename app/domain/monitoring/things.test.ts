import { describe, expect, test } from 'vitest';
import { newExampleSchema } from './example';
import { newIndicatorSchema, reasonsNotToKeepIndicator } from './indicator';
import { figuresText, parseFigures } from './key-figures';
import { monitoredKindOf, obstacleKindOf } from './kinds';
import { newObstacleSchema, reasonsNotToAnswer, reasonsNotToKeepObstacle } from './obstacle';
import { withdrawSchema } from './thing';

const ID = '0b6a2a4e-6f0f-4f0e-9f5c-0a5d6f3b2c1d';
const OTHER = '1b6a2a4e-6f0f-4f0e-9f5c-0a5d6f3b2c1d';
const codes = (parsed: { error?: { issues: { message: string; path: PropertyKey[] }[] } }) =>
  parsed.error?.issues.map(({ message, path }) => `${message} ${path.join('.')}`);

describe('what comes in on a form', () => {
  const indicator = { title: 'Aandeel', unit: 'procent', counting: 'per_periode' };
  test.each<[object, string]>([
    [{ title: '  ' }, 'title_missing title'],
    [{ title: 'x'.repeat(100_000) }, 'line_too_long title'],
    [{ unit: '' }, 'indicator_unit_missing unit'],
    [{ counting: '' }, 'choice_missing counting'],
    [{ counting: 'soms' }, 'choice_unknown counting'],
    [{ description: 'x'.repeat(100_001) }, 'too_long description'],
    [{ maatregelId: 'B17' }, 'choice_unknown maatregelId'],
    [{ partyId: "'; DROP TABLE" }, 'choice_unknown partyId'],
  ])('an indicator with %o is refused', (more, code) => {
    expect(codes(newIndicatorSchema.safeParse({ ...indicator, ...more }))).toEqual([code]);
  });

  const obstacle = { title: 'Te weinig mensen', text: 'Er zijn er te weinig.' };
  test.each<[object, string]>([
    [{ title: '' }, 'title_missing title'],
    [{ text: ' ' }, 'text_missing text'],
    [{ endedOn: '31-2-2023' }, 'date_impossible endedOn'],
    [{ goalId: 'x' }, 'choice_unknown goalId'],
  ])('a knelpunt or risk with %o is refused', (more, code) => {
    expect(codes(newObstacleSchema.safeParse({ ...obstacle, ...more }))).toEqual([code]);
  });

  const example = { title: 'Doorbraaklab', text: 'Wat het is.' };
  test.each<[object, string]>([
    [{ text: '' }, 'text_missing text'],
    [{ figures: 'dertien keer' }, 'figure_unreadable figures'],
    [{ maatregelIds: ['B17'] }, 'choice_unknown maatregelIds'],
  ])('an example with %o is refused', (more, code) => {
    expect(codes(newExampleSchema.safeParse({ ...example, ...more }))).toEqual([code]);
  });

  test('a conflict sends a list back as one text', () => {
    expect(newExampleSchema.parse({ ...example, maatregelIds: `${ID},${OTHER}` }).maatregelIds).toEqual([
      ID,
      OTHER,
    ]);
  });

  test('nothing is withdrawn without a reason', () => {
    expect(codes(withdrawSchema.safeParse({ reason: ' ', version: '1' }))).toEqual(['reason_missing reason']);
  });
});

describe('an indicator', () => {
  const input = newIndicatorSchema.parse({ title: 'Aandeel', unit: 'procent', counting: 'per_periode' });
  const facts = { otherTitles: ['Ander aandeel'], measuredIn: null };
  test.each<
    [string, Partial<typeof input>, Partial<Parameters<typeof reasonsNotToKeepIndicator>[1]>, string[]]
  >([
    ['as it should be', {}, {}, []],
    ['a name that is there already', { title: 'ander AANDEEL' }, {}, ['monitoring_title_taken title']],
    ['about a maatregel', { maatregelId: ID }, {}, []],
    ['about two things', { maatregelId: ID, goalId: OTHER }, {}, ['monitoring_about_both goalId']],
    ['measured in the same', {}, { measuredIn: { unit: 'procent', counting: 'per_periode' } }, []],
    [
      'measured in something else',
      { unit: 'gemeenten' },
      { measuredIn: { unit: 'procent', counting: 'per_periode' } },
      ['indicator_unit_measured unit'],
    ],
    [
      'counted otherwise',
      { counting: 'cumulatief' },
      { measuredIn: { unit: 'procent', counting: 'per_periode' } },
      ['indicator_unit_measured counting'],
    ],
  ])('%s', (_why, more, known, expected) => {
    const reasons = reasonsNotToKeepIndicator({ ...input, ...more }, { ...facts, ...known });
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });
});

describe('a knelpunt or a risk', () => {
  const input = newObstacleSchema.parse({ title: 'Te weinig mensen', text: 'Er zijn er te weinig.' });
  test.each<[string, Partial<typeof input>, string[]]>([
    ['open', {}, []],
    ['over today', { endedOn: '2023-05-01' }, []],
    ['over tomorrow', { endedOn: '2023-05-02' }, ['obstacle_ended_in_future']],
    ['a name that is there already', { title: 'Te veel geld' }, ['monitoring_title_taken']],
  ])('%s', (_why, more, expected) => {
    const facts = { otherTitles: ['Te veel geld'], today: '2023-05-01' };
    expect(reasonsNotToKeepObstacle({ ...input, ...more }, facts).map(({ code }) => code)).toEqual(expected);
  });

  test('its answer is asked the same of the day', () => {
    const reasons = reasonsNotToAnswer({ answer: '', endedOn: '2024-01-01' }, { today: '2023-05-01' });
    expect(reasons.map(({ code }) => code)).toEqual(['obstacle_ended_in_future']);
  });
});

describe('key figures', () => {
  test.each<[string, string, { label: string; value: string }[]]>([
    ['nothing', ' \n ', []],
    ['one', 'Keer ingezet:  13', [{ label: 'Keer ingezet', value: '13' }]],
    [
      'a value with a colon',
      'Besparing: geen: kostenneutraal',
      [{ label: 'Besparing', value: 'geen: kostenneutraal' }],
    ],
  ])('%s', (_why, text, figures) => {
    expect(parseFigures(text)).toEqual({ ok: true, figures });
    expect(parseFigures(figuresText(figures))).toEqual({ ok: true, figures });
  });

  test.each([
    ['no colon', '13 keer', 'figure_unreadable'],
    ['no value', 'Keer ingezet:', 'figure_unreadable'],
    ['no label', ': 13', 'figure_unreadable'],
    ['a line without end', `a: ${'x'.repeat(300)}`, 'figure_unreadable'],
    ['a spreadsheet', Array.from({ length: 21 }, (_, n) => `${n}: ${n}`).join('\n'), 'figures_too_many'],
  ])('%s is refused', (_why, text, code) => {
    expect(parseFigures(text)).toEqual({ ok: false, code });
  });
});

test.each([
  ['indicatoren', 'indicator', null],
  ['voorbeelden', 'good_practice', null],
  ['risicos', 'risk', 'risk'],
  ['metingen', null, null],
  [undefined, null, null],
])('the list %s', (word, kind, obstacle) => {
  expect(monitoredKindOf(word)).toBe(kind);
  expect(obstacleKindOf(word)).toBe(obstacle);
});
