import { expect, test } from 'vitest';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered, makeProposed, sendAsSeen } from '../../factories/package';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, werkgroepId, overlegId } = toegang;

test('a bouwsteen names the packages it is in: a concept to its secretaris, what was sent to who takes part', async () => {
  const files = [{ name: 'advies.pdf', bytes: await pdf() }];
  const { bouwsteenId } = await makeDelivered({ programmaId, werkgroepId }, { number: 5, letter: '', files });
  const secretaris = await toegang.as('secretaris');
  const packageId = await makeProposed(secretaris, overlegId);
  const named = async (member: 'secretaris' | 'vng' | 'lidToegang') =>
    (await bouwsteenPage(await toegang.as(member), bouwsteenId))?.packages.map(({ id }) => id);
  expect(await named('secretaris')).toEqual([packageId]);
  expect(await named('vng')).toEqual([]);
  expect(await sendAsSeen(secretaris, packageId)).toMatchObject({ ok: true });
  expect(await named('vng')).toEqual([packageId]);
  // A member of the werkgroep who doesn't take part in the overleg.
  expect(await named('lidToegang')).toEqual([]);
});
