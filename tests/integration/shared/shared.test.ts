import { describe, expect, test } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { ficheVersionPage } from '~/queries/fiche/fiche-version.server';
import { fileDownload } from '~/queries/file/file-download.server';
import { overview } from '~/queries/overview/overview.server';
import { sharedThings, sharedVersion } from '~/queries/shared/shared-things.server';
import { taakopdrachtPage } from '~/queries/taakopdracht/taakopdracht-page.server';
import { theDayBefore, type Member } from '../../cast';
import { makeFiche, makeToegang } from '../../factories/fiche';
import { makeDelivered } from '../../factories/package';
import { submitVersion } from '../../factories/submit';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, werkgroepId } = toegang;
const ficheId = await makeFiche(toegang);
await submitVersion(await toegang.as('voorzitterToegang'), toegang);
const file = async () => [{ name: 'advies.pdf', bytes: await pdf() }];
const shared = await makeDelivered(
  { programmaId, werkgroepId },
  { number: 5, letter: '', title: 'Gedeeld', files: await file() },
);
const kept = await makeDelivered(
  { programmaId, werkgroepId },
  { number: 6, letter: '', title: 'Niet gedeeld', files: await file() },
);

const share = async (what: { bouwsteenVersionId: string } | { taakopdrachtId: string }) => {
  const id = newId();
  await db().achterbanShare.create({ data: { id, ...what, sharedAt: theDayBefore } });
  return id;
};
const fileOf = async (bouwsteenVersionId: string) =>
  (await db().bouwsteenFile.findFirstOrThrow({ where: { bouwsteenVersionId } })).fileVersionId;
const taakopdracht = (number: number) =>
  db().taakopdrachtVersion.create({
    data: { id: newId(), werkgroepId, number, state: 'vastgesteld', content: {}, createdAt: theDayBefore },
  });

const shareId = await share({ bouwsteenVersionId: shared.versionId });
const ficheShareId = await share({ bouwsteenVersionId: toegang.versionId });
await share({ taakopdrachtId: (await taakopdracht(1)).id });
await taakopdracht(2);
const lezer = await toegang.as('lezer');

describe('a lezer', () => {
  test('finds exactly what was shared', async () => {
    const found = await sharedThings(lezer);
    expect(found?.bouwstenen.map(({ number }) => number).sort()).toEqual([3, 5]);
    expect(found?.taakopdrachten.map(({ number }) => number)).toEqual([1]);
  });

  test('reads its files and fiches, and nothing of another version', async () => {
    expect(await sharedVersion(lezer, shareId)).toMatchObject({
      title: 'Gedeeld',
      files: [{ name: 'advies.pdf' }],
    });
    expect(await sharedVersion(lezer, ficheShareId)).toMatchObject({ fiches: [{ id: ficheId }] });
    expect(await fileDownload(lezer, await fileOf(shared.versionId))).toMatchObject({ name: 'advies.pdf' });
    expect(await fileDownload(lezer, await fileOf(kept.versionId))).toBeNull();
    expect(await ficheVersionPage(lezer, ficheId, 1)).not.toBeNull();
    expect(await taakopdrachtPage(lezer, werkgroepId, 1)).not.toBeNull();
    expect(await taakopdrachtPage(lezer, werkgroepId, 2)).toBeNull();
    expect(await bouwsteenPage(lezer, shared.bouwsteenId)).toBeNull();
  });

  test('is led there from Overzicht', async () => {
    expect(await overview(lezer)).toMatchObject({ reads: true, insider: false });
    expect(await overview(await toegang.as('vng'))).toMatchObject({ reads: true, insider: true });
  });
});

test.each<[Member, boolean]>([
  ['secretaris', true],
  ['vng', true],
  // Takes part in no overleg, and still in the programma.
  ['fnv', true],
  ['lidToegang', true],
  ['financien', true],
  ['beheerder', false],
])('%s sees what was shared: %s', async (member, sees) => {
  const ctx = await toegang.as(member);
  expect((await sharedThings(ctx)) !== null).toBe(sees);
  expect((await sharedVersion(ctx, shareId)) !== null).toBe(sees);
});

test('who works in another programma finds nothing', async () => {
  const elsewhere = { ...lezer, actor: { ...lezer.actor, programmaId: newId() } };
  expect(await sharedThings(elsewhere)).toEqual({ bouwstenen: [], taakopdrachten: [] });
  expect(await sharedVersion(elsewhere, shareId)).toBeNull();
});

test('the list takes no more statements when it grows', async () => {
  const asked = async () => (await countingStatements(() => sharedThings(lezer))).statements;
  const few = await asked();
  for (const number of [20, 21, 22, 23]) {
    const { versionId } = await makeDelivered(
      { programmaId, werkgroepId },
      { number, letter: '', title: 'Meer', files: await file() },
    );
    await share({ bouwsteenVersionId: versionId });
  }
  expect((await sharedThings(lezer))?.bouwstenen).toHaveLength(6);
  expect(await asked()).toBe(few);
});
