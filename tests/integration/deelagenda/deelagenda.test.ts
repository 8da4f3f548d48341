import { describe, expect, it } from 'vitest';
import { readDeelagendaFilter } from '~/domain/deelagenda/filter';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { deelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const november = new Date('2022-11-15T09:00:00Z');
const pageFor = async (member: Member, search = '') =>
  deelagendaPage(await ctxOf(cast[member], november), readDeelagendaFilter(new URLSearchParams(search)));
const must = async (member: Member, search = '') => {
  const page = await pageFor(member, search);
  if (!page) throw new Error('hidden');
  return page;
};

describe('the deelagenda of Toegang', () => {
  it('has 29 actions over 2022 to 2027, and keeps three without a year apart', async () => {
    const { matrix, total, chosen } = await must('vng');
    expect(chosen?.name).toBe('Toegang');
    expect(total).toBe(29);
    expect(matrix.years).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
    expect(matrix.withoutYear.map(({ theme, cell }) => [theme, cell.actions.length])).toEqual([
      ['Volwassen-ggz', 3],
    ]);
    expect(matrix.themes.map(({ theme }) => theme).slice(0, 2)).toEqual(['Toegang', 'Zo thuis mogelijk']);
  });

  it('shows beside an action its maatregel and the target of its year (rule 7)', async () => {
    const { matrix } = await must('vng', 'maatregel=b12');
    const actions = matrix.themes.flatMap(({ cells }) => cells.flatMap((cell) => cell.actions));
    expect(actions).toHaveLength(1);
    expect(actions[0]?.targets).toMatchObject([{ code: 'B12', cell: { kind: 'amount', thousands: 36_000 } }]);
  });

  it('says where the year is a reading of ours', async () => {
    const { matrix } = await must('vng');
    const doubtful = matrix.themes.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.actions.filter(({ doubt }) => doubt !== null)),
    );
    expect(doubtful.length).toBeGreaterThanOrEqual(5);
  });
});

describe('"wij"', () => {
  it('finds what the party does in any role, also through the groups it belongs to', async () => {
    const { matrix, ours, own } = await must('vng', 'partij=wij');
    expect(own).toEqual(['VNG']);
    expect(matrix.found).toBe(ours);
    expect(ours).toBeGreaterThan(15);
    expect(ours).toBeLessThan(29);
    const first = matrix.themes.flatMap(({ cells }) => cells.flatMap((cell) => cell.actions))[0];
    expect(first?.roles.some((role) => role.ours)).toBe(true);
  });

  it('"wij leiden" finds less', async () => {
    const [all, leading] = [await must('vng', 'partij=wij'), await must('vng', 'partij=wij&rol=leidt')];
    expect(leading.matrix.found).toBeLessThan(all.matrix.found);
  });

  it('joining and supporting are roles of their own: together with leading they are all of ours', async () => {
    const found = async (rol: string) => {
      const { rows, matrix } = await must('vng', `partij=wij&als=tabel&rol=${rol}`);
      expect(rows).toHaveLength(matrix.found);
      return rows.map(({ id }) => id);
    };
    const all = [...(await found('leidt')), ...(await found('doet_mee')), ...(await found('steunt'))];
    expect(new Set(all).size).toBe((await must('vng', 'partij=wij')).matrix.found);
  });

  it('finds an action of which a part is ours', async () => {
    const { matrix } = await must('nji', 'partij=wij');
    const parent = (await must('vng', 'als=tabel')).rows[0];
    const party = await db().party.findFirstOrThrow({ where: { key: 'nji', programma: { key: PROGRAMMA } } });
    const part = await db().actionItem.create({
      data: {
        id: newId(),
        programmaId: party.programmaId,
        origin: 'deelagenda',
        parentId: parent?.id ?? '',
        title: 'Handreiking',
        createdAt: november,
        roles: { create: { partyId: party.id, kind: 'verantwoordelijk' } },
      },
    });
    const again = await must('nji', 'partij=wij&als=tabel');
    expect(again.matrix.found).toBe(matrix.found + 1);
    expect(again.rows.find(({ id }) => id === parent?.id)?.parts).toMatchObject([{ id: part.id }]);
    await db().actionItem.delete({ where: { id: part.id } });
  });

  it('a secretaris represents nobody and has no "wij"', async () => {
    expect((await must('secretaris')).own).toEqual([]);
  });
});

it.each([
  ['partij=bestaat-niet', 0],
  ['maatregel=bestaat-niet', 0],
  ['stand=afgerond', 0],
  ['stand=onzin&hoek=onzin&rol=onzin', 29],
  ['thema=Onderwijs', 2],
  ['jaar=2022&thema=Toegang', 7],
  ['jaar=2022&thema=Toegang&als=tabel&pagina=99', 7],
  ['jaar=1999', 0],
  ['stand=op_schema', 0],
])('a filter %s finds %i, and never breaks the page', async (search, found) => {
  expect((await must('vng', search)).matrix.found).toBe(found);
});

it.each<[Member, boolean, string]>([
  ['fnv', true, 'is in the programma'],
  ['lezer', true, 'a deelagenda is everyone’s'],
  ['beheerder', false, 'gives no content'],
])('%s sees it: %s (%s)', async (member, sees) => {
  const page = await pageFor(member);
  expect(page !== null).toBe(sees);
  if (page) expect(page.total).toBe(29);
});

it('asks the database as often for all as for a few', async () => {
  const ctx = await ctxOf(cast.vng, november);
  const count = async (search: string) => {
    const filter = readDeelagendaFilter(new URLSearchParams(search));
    return (await countingStatements(() => deelagendaPage(ctx, filter))).statements;
  };
  expect(await count('')).toBe(await count('maatregel=b12'));
  expect(await count('als=tabel')).toBe(await count('maatregel=b12'));
});

describe('late and silent stand out by themselves', () => {
  const on = async (day: string, stand: string) => {
    const ctx = await ctxOf(cast.vng, new Date(day));
    const filter = readDeelagendaFilter(new URLSearchParams(`als=tabel&stand=${stand}`));
    const page = await deelagendaPage(ctx, filter);
    if (!page) throw new Error('hidden');
    return page;
  };

  it.each(['2022-02-01', '2022-11-15', '2024-06-01', '2030-01-01'])(
    'on %s the count, the filter and each action say the same',
    async (day) => {
      const at = new Date(`${day}T09:00:00Z`).toISOString();
      const [everything, late, silent] = [await on(at, ''), await on(at, 'te_laat'), await on(at, 'stil')];
      const said = (of: 'late' | 'silent') => everything.rows.filter((row) => row[of]).map(({ id }) => id);
      expect(late.rows.map(({ id }) => id)).toEqual(said('late'));
      expect(silent.rows.map(({ id }) => id)).toEqual(said('silent'));
      expect([everything.late, everything.silent]).toEqual([late.matrix.found, silent.matrix.found]);
    },
  );

  it('what is planned for a year to come is not silent yet', async () => {
    const { rows, silent } = await on('2022-11-15T09:00:00Z', '');
    expect(silent).toBeGreaterThan(0);
    expect(rows.filter((row) => (row.deadlineYear ?? 0) > 2022 && row.silent)).toEqual([]);
  });
});
