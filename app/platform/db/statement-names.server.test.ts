import { describe, expect, test } from 'vitest';
import { statementNames } from './statement-names.server';

const long = (what: string) => ({ sql: `SELECT '${what}'${' '.repeat(300)}` });
const ask = (nameOf: ReturnType<typeof statementNames>, query: { sql: string }, times: number) =>
  Array.from({ length: times }, () => nameOf(query)).at(-1);

describe('statementNames', () => {
  test('what is asked again and again keeps one name', () => {
    const nameOf = statementNames();
    expect(ask(nameOf, long('a'), 4)).toBeUndefined();
    const name = nameOf(long('a'));
    expect(name).toBeDefined();
    expect(nameOf(long('a'))).toBe(name);
  });

  test('different statements never share a name', () => {
    const nameOf = statementNames();
    expect(ask(nameOf, long('a'), 5)).not.toBe(ask(nameOf, long('b'), 5));
  });

  test('short statements are planned as fast as they are found', () => {
    expect(ask(statementNames(), { sql: 'SELECT 1' }, 50)).toBeUndefined();
  });

  test('there are never more names than the limit, so that the database keeps its memory', () => {
    const nameOf = statementNames(2);
    const names = ['a', 'b', 'c', 'd'].map((what) => ask(nameOf, long(what), 9));
    expect(names.filter((name) => name !== undefined)).toHaveLength(2);
  });
});
