import { beforeAll, describe, expect, it } from 'vitest';
import { amount, pm } from '~/domain/amount-series/cell';
import { sumText } from '~/domain/amount-series/format';
import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toCsv } from '~/documents/spreadsheet/csv';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { coverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';
import type { Member } from '../../cast';
import { makeBouwsteen, makeFiche, makeToegang } from '../../factories/fiche';
import { makeMaatregel } from '../../factories/minutes';
import { fillYield, submitVersion } from '../../factories/submit';
import { testDatabase } from '../../support/database';

await testDatabase();

const range = { from: 2025, to: 2026 };
const yields = (a: Parameters<typeof fillYield>[1][number], b = a) => ({ 2025: a, 2026: b });

let toegang: Awaited<ReturnType<typeof makeToegang>>;
let second: { bouwsteenId: string; versionId: string };

/**
 * B12 and B17 of Toegang, each awarded PM until 2025 and 300 from 2026. B12 is being written in 3a as 50; 3b was submitted
 * and makes B17 PM.
 */
beforeAll(async () => {
  toegang = await makeToegang();
  const { programmaId, werkgroepId } = toegang;
  const b17 = await makeMaatregel(toegang, 'B17');
  await db().maatregelWerkgroep.createMany({
    data: [werkgroepId, toegang.otherWerkgroepId].map((id) => ({ maatregelId: b17, werkgroepId: id })),
  });
  await fillYield(await makeFiche(toegang), yields(amount(50_000)));
  second = await makeBouwsteen({ programmaId, werkgroepId }, { letter: 'b' });
  const fiche = await makeFiche(toegang, {
    bouwsteenId: second.bouwsteenId,
    maatregelId: b17,
    title: 'Korter verblijf',
  });
  await fillYield(fiche, yields(pm));
  await submitVersion(await toegang.as('voorzitterToegang'), second);
});

/** What this member sees proposed in 2025 and 2026, as submitted and as being written. */
async function proposed(member: Member) {
  const page = await coveragePage(await toegang.as(member), toegang.werkgroepId, range);
  const texts = (years: NonNullable<typeof page>['submitted'] | null | undefined) =>
    years?.map((year) => sumText(year.proposed)) ?? null;
  return page && { submitted: texts(page.submitted), written: texts(page.written) };
}

const asAwarded = { submitted: ['2 PM', '600'], written: null };
const asSubmitted = { submitted: ['2 PM', '300 + 1 PM'], written: null };
const own = { submitted: ['2 PM', '300 + 1 PM'], written: ['50 + 1 PM', '50 + 1 PM'] };

describe('which proposals count depends on who asks', () => {
  it.each<[Member, object | null, string]>([
    ['voorzitterToegang', own, 'the own werkgroep: submitted, and beside it what is written'],
    ['lidToegang', own, 'every member'],
    ['secretaris', asSubmitted, 'the secretaris: what was submitted'],
    ['financien', asSubmitted, 'financiën too'],
    ['vws', asAwarded, 'a participant: nothing before an agenda or package brought it'],
    ['fnv', asAwarded, 'who takes part in nothing'],
    ['lezer', null, 'a lezer knows no werkgroepen'],
    ['beheerder', null, 'nor does a beheerder'],
  ])('%s', async (member, expected) => {
    expect(await proposed(member)).toEqual(expected);
  });

  it('once shown to the overleg, its participants see it and others do not', async () => {
    await db().bouwsteenShown.create({
      data: { bouwsteenVersionId: second.versionId, overlegId: toegang.overlegId, shownAt: new Date() },
    });
    expect(await proposed('vws')).toEqual(asSubmitted);
    expect(await proposed('fnv')).toEqual(asAwarded);
  });
});

describe('the newest version that one may see', () => {
  it('counts: a participant keeps what was shown when a newer one is submitted', async () => {
    const ctx = await toegang.as('voorzitterToegang');
    const fiche = await db().fiche.findFirstOrThrow({ where: { bouwsteenId: second.bouwsteenId } });
    await fillYield(fiche.id, yields(amount(80_000)));
    const versionId = newId();
    await db().bouwsteenVersion.create({
      data: { id: versionId, bouwsteenId: second.bouwsteenId, number: 2, createdAt: new Date() },
    });
    await submitVersion({ ...ctx, now: new Date('2021-10-06T12:00:00Z') }, { ...second, versionId });
    expect((await proposed('secretaris'))?.submitted).toEqual(['80 + 1 PM', '380']);
    expect((await proposed('vws'))?.submitted).toEqual(['2 PM', '300 + 1 PM']);
  });

  it('a fiche that it leaves out proposes nothing more', async () => {
    const ctx = await toegang.as('voorzitterToegang');
    await db().fiche.updateMany({
      where: { bouwsteenId: second.bouwsteenId },
      data: { withdrawnAt: new Date() },
    });
    expect((await proposed('secretaris'))?.submitted).toEqual(['80 + 1 PM', '380']);
    const versionId = newId();
    await db().bouwsteenVersion.create({
      data: { id: versionId, bouwsteenId: second.bouwsteenId, number: 3, createdAt: new Date() },
    });
    await submitVersion({ ...ctx, now: new Date('2021-10-06T13:00:00Z') }, { ...second, versionId });
    expect((await proposed('secretaris'))?.submitted).toEqual(['2 PM', '600']);
  });

  it('a bouwsteen that was withdrawn proposes nothing', async () => {
    await db().bouwsteen.update({ where: { id: toegang.bouwsteenId }, data: { withdrawnAt: new Date() } });
    expect((await proposed('voorzitterToegang'))?.written).toBeNull();
    await db().bouwsteen.update({ where: { id: toegang.bouwsteenId }, data: { withdrawnAt: null } });
  });
});

describe('over all werkgroepen', () => {
  it('a maatregel of two werkgroepen counts once', async () => {
    const page = await coverageOfAll(await toegang.as('secretaris'), range);
    expect(page?.groups).toHaveLength(3);
    expect(page?.shared).toBe(1);
    expect(page?.submitted.map(({ target }) => sumText(target))).toEqual(['3 PM', '900']);
    expect(page?.werkgroepen.map(({ maatregelen }) => maatregelen)).toEqual([2, 2]);
  });

  it('another programma is never in the sum', async () => {
    const [programmaId, maatregelId] = [newId(), newId()];
    await db().programma.create({
      data: { id: programmaId, key: 'elders', name: 'Elders', firstYear: 2022, lastYear: 2028 },
    });
    await db().maatregel.create({
      data: { id: maatregelId, programmaId, key: 'b12', code: 'B12', name: 'Elders', tabel: 1 },
    });
    const page = await coverageOfAll(await toegang.as('secretaris'), range);
    expect(page?.groups.map(({ maatregel }) => maatregel.id)).not.toContain(maatregelId);
  });

  it('is hidden from who knows no werkgroepen', async () => {
    expect(await coverageOfAll(await toegang.as('lezer'), range)).toBeNull();
  });
});

it('a file keeps PM a word and a count (rule 1)', async () => {
  const page = await coveragePage(await toegang.as('voorzitterToegang'), toegang.werkgroepId, range);
  if (!page) throw new Error('hidden');
  const lines = toCsv(coverageColumns(range), coverageRows(page)).split('\r\n');
  expect(lines).toContain('B12;Maatregel B12;richtbedrag;;PM;300');
  expect(lines).toContain('B12;Maatregel B12;in bewerking in 3a;Praktijkondersteuner bij de huisarts;50;50');
  expect(lines).toContain(';;Richtbedrag;;;600');
  expect(lines).toContain(';;Richtbedrag: aantal PM;;2;0');
  expect(lines).toContain(';;Verschil, in bewerking;;50;-250');
});

it('asks the database as often for more bouwstenen and fiches', async () => {
  const ctx = await toegang.as('voorzitterToegang');
  const count = async () =>
    (await countingStatements(() => coveragePage(ctx, toegang.werkgroepId, range))).statements;
  const before = await count();
  const { programmaId, werkgroepId } = toegang;
  for (const letter of ['c', 'd', 'e', 'f']) {
    const more = await makeBouwsteen({ programmaId, werkgroepId }, { letter });
    await fillYield(await makeFiche(toegang, { bouwsteenId: more.bouwsteenId }), yields(pm));
    if (letter > 'd') await submitVersion(ctx, more);
  }
  expect(await count()).toBe(before);
  expect(before).toBeLessThanOrEqual(4);
});
