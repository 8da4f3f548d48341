import { beforeEach, describe, expect, test } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';
import { pmCells } from '~/queries/series/pm-cells.server';
import { assignPm } from '~/services/series/assign-pm.server';
import { quantifyPm } from '~/services/series/quantify-pm.server';
import { recordRealised } from '~/services/series/record-realised.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const NOW = new Date('2023-03-01T09:00:00Z');
const range = { from: 2022, to: 2028 };
const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key: PROGRAMMA } });
const { id: b17 } = await db().maatregel.findFirstOrThrow({ where: { key: 'b17' } });
const { id: vng } = await db().party.findFirstOrThrow({ where: { programmaId, key: 'vng' } });
const { id: fin } = await db().party.findFirstOrThrow({ where: { programmaId, key: 'fin' } });
const as = (member: Member) => ctxOf(cast[member], NOW);
const noFilter = { tabel: undefined, jaar: undefined, partij: undefined, stand: undefined };
const pageFor = async (member: Member) => maatregelPage(await as(member), b17, range);
const said = { reason: 'Berekend met cijfers van 2022.', source: 'Raming, blz. 4' };

/** A besluit of the first BOHA that is about B17. */
const besluit = await db().decision.findFirstOrThrow({
  where: { overleg: { key: 'boha' }, withdrawnAt: null, replacedBy: null },
});
await db().decisionSubject.createMany({
  data: [{ decisionId: besluit.id, kind: 'maatregel', subjectId: b17 }],
  skipDuplicates: true,
});

/** Every test begins with B17 as it was awarded: PM until 2026. */
beforeEach(async () => {
  await db().pmAssignment.deleteMany();
  await db().seriesRevision.create({
    data: {
      id: newId(),
      maatregelId: b17,
      kind: 'decision',
      date: new Date('2023-03-01'),
      reason: 'Begin',
      createdAt: NOW,
      cells: {
        create: [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) =>
          year < 2026 ? { year, kind: 'pm' as const } : { year, kind: 'amount' as const, thousands: 300_000 },
        ),
      },
    },
  });
});

describe('a PM cell gets its amount', () => {
  const quantify = async (who: Member, decisionId: string | null, over: object = {}) =>
    quantifyPm(
      await as(who),
      { maatregelId: b17, year: 2025 },
      { amount: { kind: 'amount', thousands: 20_000 }, decisionId, ...said, ...over },
    );

  test('without a besluit it is a proposal: what holds stays PM, and only financiën sees it', async () => {
    expect(await quantify('financien', null)).toMatchObject({ ok: true, value: { holds: false } });
    const page = await pageFor('financien');
    expect(page?.current.series[2025]).toEqual({ kind: 'pm' });
    expect(page?.revisions.filter(({ kind }) => kind === 'proposal').at(-1)).toMatchObject({
      series: { 2025: { kind: 'amount', thousands: 20_000 }, 2026: { thousands: 300_000 } },
      sourcePlace: 'Raming, blz. 4',
    });
    const seen = (await pageFor('vng'))?.revisions.filter(({ reason }) => reason === said.reason);
    expect(seen).toEqual([]);
  });

  test.each<[Member, string, object]>([
    ['vng', 'forbidden', {}],
    ['secretaris', 'forbidden', {}],
    ['beheerder', 'hidden', {}],
  ])('%s: %s', async (who, kind) => {
    expect(await quantify(who, null)).toMatchObject({ ok: false, kind });
  });

  test('a besluit that one may not read, or that there is not, makes nothing hold', async () => {
    expect(await quantify('financien', newId())).toMatchObject({
      reasons: [{ code: 'choice_unknown', field: 'decisionId' }],
    });
  });

  test('with the besluit that asked for it, it holds from that day', async () => {
    const ctx = { ...(await as('secretaris')) };
    const both = { ...ctx, actor: { ...ctx.actor, financien: true } };
    const outcome = await quantifyPm(
      both,
      { maatregelId: b17, year: 2025 },
      { amount: { kind: 'amount', thousands: 20_000 }, decisionId: besluit.id, ...said },
    );
    expect(outcome).toMatchObject({ ok: true, value: { holds: true } });
    const page = await pageFor('secretaris');
    expect(page?.current.series).toMatchObject({
      2024: { kind: 'pm' },
      2025: { kind: 'amount', thousands: 20_000 },
    });
    expect(
      await quantifyPm(
        both,
        { maatregelId: b17, year: 2025 },
        {
          amount: { kind: 'amount', thousands: 1 },
          decisionId: null,
          ...said,
        },
      ),
    ).toMatchObject({ reasons: [{ code: 'quantify_not_pm' }] });
  });
});

describe('what was realised', () => {
  const realise = async (who: Member, cells: Record<string, string>, partyId = vng) =>
    recordRealised(await as(who), b17, { partyId, date: '2023-02-01', cells, ...said });

  test('stands beside what holds, with who reported it and where it stands; unknown years stay unknown', async () => {
    expect(await realise('financien', { 2022: '12,5' })).toMatchObject({ ok: true });
    const page = await pageFor('lezer');
    expect(page?.revisions.filter(({ kind }) => kind === 'realised').at(-1)).toMatchObject({
      date: '2023-02-01',
      partyName: 'VNG',
      sourcePlace: 'Raming, blz. 4',
      series: { 2022: { kind: 'amount', thousands: 12_500 }, 2023: { kind: 'onbekend' } },
    });
    expect(page?.current.series[2022]).toEqual({ kind: 'pm' });
  });

  test('each year that can’t be is named, and nothing is kept', async () => {
    const before = await db().seriesRevision.count();
    expect(await realise('financien', { 2022: 'PM', 2024: '3' })).toMatchObject({
      reasons: [
        { code: 'realised_pm', field: 'cell-2022' },
        { code: 'realised_year_ahead', field: 'cell-2024' },
      ],
    });
    expect(await realise('financien', { 2022: '36.5' })).toMatchObject({
      reasons: [{ code: 'dot_as_decimal' }],
    });
    expect(await realise('financien', { 2022: '1' }, newId())).toMatchObject({
      reasons: [{ code: 'party_unknown' }],
    });
    expect(await realise('vng', { 2022: '1' })).toMatchObject({ kind: 'forbidden' });
    expect(await db().seriesRevision.count()).toBe(before);
  });
});

describe('who fills in a PM cell', () => {
  const assign = async (who: Member, over: Partial<Parameters<typeof assignPm>[2]> = {}, year = 2025) =>
    assignPm(
      await as(who),
      { maatregelId: b17, year },
      {
        partyId: fin,
        dueOn: '2023-07-01',
        note: '',
        version: 0,
        ...over,
      },
    );

  test('is named with a day; two at once see both', async () => {
    expect(await assign('financien')).toMatchObject({ ok: true });
    expect(await assign('secretaris', { partyId: vng })).toMatchObject({
      kind: 'stale',
      stale: { version: 1, fields: [{ name: 'partyId', theirs: 'FIN', yours: 'VNG' }, {}, {}] },
    });
    expect(await assign('secretaris', { partyId: vng, version: 1 })).toMatchObject({ ok: true });
    expect(await assign('vng')).toMatchObject({ kind: 'forbidden' });
    expect(await assign('secretaris', {}, 2026)).toMatchObject({ reasons: [{ code: 'pm_not_pm' }] });
    expect(await assign('secretaris', {}, 2040)).toMatchObject({ kind: 'hidden' });
  });

  test('stands in the list of all PM cells, late the day after, found by party and year', async () => {
    await assign('financien', { dueOn: '2023-03-01' });
    const list = async (filter: object, now = NOW) =>
      pmCells(await ctxOf(cast.lezer, now), range, { ...noFilter, ...filter });
    const late = await list({ stand: 'te_laat' }, new Date('2023-03-02T09:00:00Z'));
    expect(late?.cells).toMatchObject([
      { year: 2025, assigned: { party: { key: 'fin' } }, stand: 'te_laat' },
    ]);
    expect((await list({ stand: 'te_laat' }))?.cells).toEqual([]);
    expect((await list({ partij: 'fin' }))?.cells).toHaveLength(1);
    const ofYear = await list({ jaar: 2025 });
    expect(ofYear?.cells.every(({ year }) => year === 2025)).toBe(true);
    expect(ofYear && ofYear.total > ofYear.cells.length).toBe(true);
    expect(await pmCells(await as('beheerder'), range, noFilter)).toBeNull();
  });

  test('asks the database as often for 30 maatregelen of 20 revisions more as for these', async () => {
    const ctx = await as('lezer');
    const few = await countingStatements(() => pmCells(ctx, range, noFilter));
    const maatregelen = Array.from({ length: 30 }, (_, n) => ({
      id: newId(),
      programmaId,
      key: `veel-${n}`,
      name: `Maatregel ${n}`,
      tabel: 2,
    }));
    await db().maatregel.createMany({ data: maatregelen });
    const revisions = maatregelen.flatMap(({ id: maatregelId }) =>
      Array.from({ length: 20 }, (_, n) => ({
        id: newId(),
        maatregelId,
        kind: n === 0 ? ('award' as const) : ('decision' as const),
        date: new Date(`2022-01-${String(n + 1).padStart(2, '0')}`),
        reason: 'Veel',
        createdAt: NOW,
      })),
    );
    await db().seriesRevision.createMany({ data: revisions });
    await db().seriesCell.createMany({
      data: revisions.flatMap(({ id: revisionId }) =>
        [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({ revisionId, year, kind: 'pm' as const })),
      ),
    });
    const many = await countingStatements(() => pmCells(ctx, range, noFilter));
    expect(many.value?.total).toBe((few.value?.total ?? 0) + 30 * 7);
    expect(many.statements).toBe(few.statements);
  });
});
