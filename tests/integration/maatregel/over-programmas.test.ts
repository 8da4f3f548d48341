import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { overProgrammas } from '~/queries/maatregel/over-programmas.server';
import { cast, regionSecretaris, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

const own = { name: 'Hervormingsagenda', range: { from: 2022, to: 2028 } };
const asked = { tabel: 1, zoals: null, adds: true };
const region = await db().programma.findUniqueOrThrow({ where: { key: 'voorbeeldregio' } });

const readsRegion = async (email: string, role: 'lezer' | 'beheerder') => {
  const { id: personId } = await db().person.findUniqueOrThrow({ where: { email } });
  await db().roleGrant.create({
    data: { id: newId(), personId, programmaId: region.id, role, from: new Date('2021-01-01') },
  });
};
const sumFor = async (email: string, choice = asked) => overProgrammas(await ctxOf(email), own, choice);

describe('who may add what', () => {
  test('somebody of one programma has nothing to add', async () => {
    expect(await sumFor(cast.vng)).toBeNull();
  });

  test('a beheerder of the region reads no amounts there', async () => {
    await readsRegion(cast.vws, 'beheerder');
    expect(await sumFor(cast.vws)).toBeNull();
  });

  test('who reads both is offered it, and gets it only when asked', async () => {
    await readsRegion(cast.financien, 'lezer');
    expect(await sumFor(cast.financien, { ...asked, adds: false })).toEqual({ sum: null });
    const found = await sumFor(cast.financien);
    expect(found?.sum?.rows.map(({ name, counted }) => [name, counted])).toEqual([
      ['Hervormingsagenda', expect.any(Number)],
      [region.name, 1],
    ]);
    expect(found?.sum?.rows[1]?.sums.slice(0, 2)).toEqual([
      { amount: -150, pmCount: 0, unknownCount: 0 },
      { amount: 0, pmCount: 1, unknownCount: 0 },
    ]);
  });
});

test('the sum of a year is the rows of that year, with PM and onbekend beside the amount', async () => {
  const sum = (await sumFor(cast.financien))?.sum;
  sum?.sums.forEach((together, index) => {
    const parts = sum.rows.flatMap((row) => row.sums[index] ?? []);
    expect(together.amount).toBe(parts.reduce((all, { amount }) => all + amount, 0));
    expect(together.pmCount).toBe(parts.reduce((all, { pmCount }) => all + pmCount, 0));
    expect(together.unknownCount).toBe(parts.reduce((all, { unknownCount }) => all + unknownCount, 0));
  });
});

test('a tabel without maatregelen elsewhere names who has nothing in it', async () => {
  const sum = (await sumFor(cast.financien, { ...asked, tabel: 2 }))?.sum;
  expect(sum?.rows).toHaveLength(1);
  expect(sum?.without).toEqual([region.name]);
});

test('a maatregel of the region at work for a national one is named and not added', async () => {
  const goalId = newId();
  const before = (await sumFor(cast.financien))?.sum?.sums;
  const regional = await db().maatregel.findFirstOrThrow({ where: { programmaId: region.id } });
  const national = await db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });
  const serves = (ids: string[]) =>
    db().goalMaatregel.createMany({ data: ids.map((maatregelId) => ({ goalId, maatregelId })) });
  await db().goal.create({
    data: {
      id: goalId,
      programmaId: region.id,
      key: 'minder-verblijf',
      kind: 'smart',
      title: 'Minder verblijf',
    },
  });
  await serves([national.id]);
  // A goal is a link: it adds nothing and takes nothing away.
  expect((await sumFor(cast.financien))?.sum?.sums).toEqual(before);
  await serves([regional.id]);
  const sum = (await sumFor(cast.financien))?.sum;
  expect(sum?.rows.map(({ counted, leftOut }) => [counted > 0, leftOut])).toEqual([
    [true, []],
    [false, [regional.name]],
  ]);
  expect(sum?.sums[0]).not.toEqual(before?.[0]);
});

test('asked from the region, the national programma is beside it for who reads both', async () => {
  const found = await overProgrammas(
    await ctxOf(cast.financien, theDayBefore, 'voorbeeldregio'),
    { name: region.name, range: { from: region.firstYear, to: region.lastYear } },
    asked,
  );
  expect(found?.sum?.rows.map(({ id }) => id === region.id)).toEqual([true, false]);
  expect(
    await overProgrammas(await ctxOf(regionSecretaris, theDayBefore, 'voorbeeldregio'), own, asked),
  ).toBeNull();
});
