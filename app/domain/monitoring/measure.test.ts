import { describe, expect, test } from 'vitest';
import { measureSchema, reasonsNotToMeasure, type MeasureInput } from './measure';

const sent = {
  from: '1 januari 2023',
  until: '31-12-2023',
  value: '53,5',
  respondents: '51',
  note: '',
  replacesId: '',
  replacesReason: '',
};
const codeOf = (more: Record<string, string>) => {
  const parsed = measureSchema.safeParse({ ...sent, ...more });
  return parsed.success ? null : parsed.error.issues.map(({ message }) => message);
};

describe('what is typed', () => {
  test.each([
    ['53,5', 53.5],
    ['53 %', 53],
    ['1.200', 1200],
    ['12.345.678,125', 12_345_678.125],
    ['−4', -4],
    ['0', 0],
  ])('%s is %d', (value, expected) => {
    expect(measureSchema.parse({ ...sent, value }).value).toBe(expected);
  });

  test.each<[Record<string, string>, string]>([
    [{ value: '' }, 'measurement_value_missing'],
    [{ value: 'veel' }, 'measurement_value_impossible'],
    [{ value: '1.20' }, 'measurement_value_impossible'],
    [{ value: '1,2345' }, 'measurement_value_impossible'],
    [{ respondents: '0' }, 'measurement_respondents_impossible'],
    [{ respondents: 'vijf' }, 'measurement_respondents_impossible'],
    [{ respondents: '51,5' }, 'measurement_respondents_impossible'],
    [{ respondents: '-3' }, 'measurement_respondents_impossible'],
    [{ note: 'x'.repeat(100_001) }, 'too_long'],
    [{ replacesReason: 'x'.repeat(501) }, 'line_too_long'],
    [{ replacesId: 'de vorige' }, 'choice_unknown'],
    [{ until: '' }, 'date_missing'],
    [{ from: '31 februari 2023' }, 'date_impossible'],
  ])('%o is refused', (more, code) => {
    expect(codeOf(more)).toEqual([code]);
  });
});

describe('whether it may be added', () => {
  const input: MeasureInput = { ...measureSchema.parse(sent) };
  const facts = {
    unit: 'procent',
    today: '2024-01-15',
    standing: [{ id: 'a', from: '2022-01-01', until: '2022-12-31' }],
  };
  test.each<[string, Partial<MeasureInput>, string[]]>([
    ['a next year', {}, []],
    [
      'a wrong one in its place',
      { from: '2022-01-01', until: '2022-12-31', replacesId: 'a', replacesReason: 'Verteld.' },
      [],
    ],
    [
      'a wrong one in its place without why',
      { from: '2022-01-01', until: '2022-12-31', replacesId: 'a' },
      ['measurement_reason_missing'],
    ],
    ['the same period twice', { from: '2022-01-01', until: '2022-12-31' }, ['measurement_period_taken']],
    [
      'in the place of one that was replaced',
      { replacesId: 'b', replacesReason: 'Verteld.' },
      ['measurement_replaced'],
    ],
    ['before there was a Jeugdwet', { from: '2014-12-31' }, ['measurement_too_early']],
    ['backwards', { from: '2023-12-31', until: '2023-01-01' }, ['measurement_until_before_from']],
    ['what has not been yet', { until: '2024-12-31' }, ['measurement_in_future']],
    ['more than everybody', { value: 101 }, ['measurement_percentage_impossible']],
    ['fewer than nobody', { value: -1 }, ['measurement_percentage_impossible']],
  ])('%s', (_why, more, codes) => {
    expect(reasonsNotToMeasure({ ...input, ...more }, facts).map(({ code }) => code)).toEqual(codes);
  });

  test('a number of gemeenten may be more than 100', () => {
    expect(reasonsNotToMeasure({ ...input, value: 187 }, { ...facts, unit: 'gemeenten' })).toEqual([]);
  });
});
