import { beforeAll, expect, it } from 'vitest';
import { amount } from '~/domain/amount-series/cell';
import { ficheGaps } from '~/queries/fiche/fiche-gaps.server';
import { db } from '~/platform/db/client.server';
import { makeFiche, makeToegang } from '../../factories/fiche';
import { fillYield } from '../../factories/submit';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
beforeAll(async () => {
  toegang = await makeToegang();
});

it('who submits sees beforehand what is empty in the fiches; nobody outside the werkgroep does', async () => {
  const id = await makeFiche(toegang);
  const sections = async () =>
    (await ficheGaps(await toegang.as('voorzitterToegang'), toegang.bouwsteenId)).map(({ gaps }) =>
      gaps.map(({ section }) => section),
    );
  expect((await sections())[0]).toContain('raming');
  await fillYield(id, { 2026: amount(100_000) });
  expect((await sections())[0]).not.toContain('raming');
  expect((await sections())[0]).toContain('tijdpad');
  expect(await ficheGaps(await toegang.as('secretaris'), toegang.bouwsteenId)).toEqual([]);
  await db().fiche.update({ where: { id }, data: { withdrawnAt: new Date() } });
  expect(await sections()).toEqual([]);
});
