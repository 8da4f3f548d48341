import { describe, expect, it } from 'vitest';
import { layMatrix, type CountedCell } from './matrix';

const cell = (theme: string, year: number | null, ids: string[], over: Partial<CountedCell> = {}) => ({
  theme,
  year,
  total: ids.length,
  found: ids.length,
  ids,
  ...over,
});
const actions = new Map(['a', 'b', 'c'].map((id) => [id, { id }]));

describe('the deelagenda as themes by years', () => {
  it('has a column for every year between the first and the last, also an empty one', () => {
    const { years, themes } = layMatrix(
      [cell('Toegang', 2022, ['a']), cell('Toegang', 2025, ['b'])],
      actions,
    );
    expect(years).toEqual([2022, 2023, 2024, 2025]);
    expect(themes[0]?.cells.map(({ year }) => year)).toEqual([2022, 2025]);
  });

  it('keeps what has no year yet in its own group, never in a year we chose', () => {
    const { themes, withoutYear } = layMatrix([cell('Volwassen-ggz', null, ['a'])], actions);
    expect(themes).toEqual([]);
    expect(withoutYear.map(({ theme, cell: one }) => [theme, one.actions])).toEqual([
      ['Volwassen-ggz', [{ id: 'a' }]],
    ]);
  });

  it.each<[string, Partial<CountedCell>, { others: number; more: number; shown: number }]>([
    ['all of it', {}, { others: 0, more: 0, shown: 2 }],
    ['a filter leaves three out', { total: 5 }, { others: 3, more: 0, shown: 2 }],
    ['seven are found, two of them fit', { total: 9, found: 7 }, { others: 2, more: 5, shown: 2 }],
    ['nothing is found', { found: 0, ids: [] }, { others: 2, more: 0, shown: 0 }],
  ])('says what is not shown: %s', (_why, over, { others, more, shown }) => {
    const { themes } = layMatrix([cell('Toegang', 2022, ['a', 'b'], over)], actions);
    expect(themes[0]?.cells[0]).toMatchObject({ others, more });
    expect(themes[0]?.cells[0]?.actions).toHaveLength(shown);
  });

  it('counts over all cells, and puts the largest theme first', () => {
    const { themes, total, found } = layMatrix(
      [cell('Onderwijs', 2022, ['a']), cell('Toegang', 2022, ['b'], { total: 8, found: 3 })],
      actions,
    );
    expect([total, found]).toEqual([9, 4]);
    expect(themes.map(({ theme }) => theme)).toEqual(['Toegang', 'Onderwijs']);
  });

  it('is empty without actions', () => {
    expect(layMatrix([], actions)).toEqual({ years: [], themes: [], withoutYear: [], total: 0, found: 0 });
  });
});
