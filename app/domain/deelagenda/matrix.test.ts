import { describe, expect, it } from 'vitest';
import { layMatrix, type MatrixFilter, type PlannedAction } from './matrix';

const today = '2022-11-15';
const all: MatrixFilter = {
  partyIds: undefined,
  hoekPartyIds: undefined,
  leading: false,
  maatregelId: undefined,
  stand: undefined,
};

const action = (
  theme: string,
  deadlineYear: number | null,
  over: Partial<PlannedAction> = {},
): PlannedAction => ({
  theme,
  deadlineYear,
  latestYear: null,
  deadline: null,
  state: 'open',
  roles: [{ kind: 'verantwoordelijk', partyId: 'vng' }],
  maatregelIds: [],
  ...over,
});

describe('the deelagenda as themes by years', () => {
  it('has a column for every year between the first and the last, also an empty one', () => {
    const { years } = layMatrix([action('Toegang', 2022), action('Toegang', 2025)], all, today);
    expect(years).toEqual([2022, 2023, 2024, 2025]);
  });

  it('keeps what has no year yet in its own group, never in a year we chose', () => {
    const { themes, withoutYear } = layMatrix([action('Volwassen-ggz', null)], all, today);
    expect(themes).toEqual([]);
    expect(withoutYear.map(({ theme, cell }) => [theme, cell.actions.length])).toEqual([
      ['Volwassen-ggz', 1],
    ]);
  });

  it('says how many actions of others a filter leaves out of a cell', () => {
    const theirs = action('Toegang', 2022, { roles: [{ kind: 'verantwoordelijk', partyId: 'vws' }] });
    const { themes, found, total } = layMatrix(
      [action('Toegang', 2022), theirs],
      { ...all, partyIds: ['vng'] },
      today,
    );
    expect(themes[0]?.cells[0]).toMatchObject({ others: 1 });
    expect([found, total]).toEqual([1, 2]);
  });

  it.each<[string, Partial<MatrixFilter>, Partial<PlannedAction>, number]>([
    [
      'a party is found in every role',
      { partyIds: ['vng'] },
      { roles: [{ kind: 'samen_met', partyId: 'vng' }] },
      1,
    ],
    [
      '"wij leiden" asks for verantwoordelijk',
      { partyIds: ['vng'], leading: true },
      { roles: [{ kind: 'samen_met', partyId: 'vng' }] },
      0,
    ],
    ['a party that does not exist finds nothing', { partyIds: [] }, {}, 0],
    ['a maatregel that does not exist finds nothing', { maatregelId: null }, { maatregelIds: ['b17'] }, 0],
    ['a maatregel', { maatregelId: 'b17' }, { maatregelIds: ['b17'] }, 1],
    ['late: the year is over', { stand: 'te_laat' }, { deadlineYear: 2021 }, 1],
    ['late: a later year is allowed', { stand: 'te_laat' }, { deadlineYear: 2021, latestYear: 2023 }, 0],
    ['still to do', { stand: 'nog_te_doen' }, { state: 'loopt' }, 1],
    ['done', { stand: 'afgerond' }, {}, 0],
  ])('%s', (_why, filter, over, found) => {
    expect(layMatrix([action('Toegang', 2022, over)], { ...all, ...filter }, today).found).toBe(found);
  });
});
