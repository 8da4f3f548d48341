import { beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { countingStatements, db } from '~/platform/db/client.server';
import { newPackageForm, packageForm } from '~/queries/package/package-form.server';
import { newPackageItemForm, packageItemForm } from '~/queries/package/package-item-form.server';
import { packagePage } from '~/queries/package/package-page.server';
import { packagesList } from '~/queries/package/packages-list.server';
import { addPackageItem } from '~/services/package/add-package-item.server';
import { changePackage } from '~/services/package/change-package.server';
import { changePackageItem } from '~/services/package/change-package-item.server';
import { makePackage } from '~/services/package/make-package.server';
import { movePackageItem } from '~/services/package/move-package-item.server';
import { removePackageItem } from '~/services/package/remove-package-item.server';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered, makeNextVersion, makeProposed } from '../../factories/package';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, overlegId, otherOverlegId, werkgroepId, otherWerkgroepId } = toegang;
const file = async (name = 'advies.pdf') => [{ name, bytes: await pdf(name) }];

const b2a = await makeDelivered(
  { programmaId, werkgroepId: otherWerkgroepId },
  { number: 2, letter: 'a', title: 'Inkoop', files: await file() },
);
const b3b = await makeDelivered(
  { programmaId, werkgroepId },
  { number: 3, letter: 'b', title: 'Deelagenda', due: new Date('2022-01-14'), missingReason: '' },
);
const b10 = await makeDelivered(
  { programmaId, werkgroepId },
  { number: 10, letter: '', title: 'Addendum', files: await file('addendum.pdf') },
);
await makeDelivered(
  { programmaId, werkgroepId },
  { number: 11, letter: '', title: 'Ingetrokken', withdrawnAt: new Date(), files: await file() },
);
const elsewhere = await db().werkgroep.create({
  data: {
    id: '0188f5a0-0000-7000-8000-000000000001',
    programmaId,
    overlegId: otherOverlegId,
    key: 'fbv',
    name: 'Verhoudingen',
    shortName: 'FBV',
  },
});
const b8 = await makeDelivered(
  { programmaId, werkgroepId: elsewhere.id },
  { number: 8, letter: '', title: 'Tussenrapportage', files: await file() },
);

const secretaris = await toegang.as('secretaris');
const other = await toegang.as('secretarisRijkGemeenten');
let id: string;
beforeEach(async () => {
  id = await makeProposed(secretaris, overlegId);
});

const page = async (ctx: Ctx = secretaris) => {
  const found = await packagePage(ctx, id);
  if (!found) throw new Error('no package');
  return found;
};
const labels = async () => (await page()).items.map(({ label }) => label);
const item = async (label: string) => {
  const found = (await page()).items.find((one) => one.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
};

describe('a new package', () => {
  test('proposes what is in, in the order of the numbers, and says of the rest why it isn’t', async () => {
    expect((await page()).items).toMatchObject([
      {
        label: '2a',
        title: 'Inkoop',
        missing: false,
        pinned: { number: 1, files: [{ name: 'advies.pdf' }] },
      },
      // Being worked on: that is the werkgroep’s to know, here it isn’t in.
      { label: '3a', missing: true, pinned: null, missingReason: 'Nog niet ingediend.' },
      {
        label: '3b',
        missing: true,
        missingReason: 'Nog niet ingediend. De werkgroep levert dit uiterlijk op 14 januari 2022.',
      },
      { label: '10', missing: false },
    ]);
    expect(await page()).toMatchObject({ there: 2, missing: 2, date: '2021-12-24', writes: true });
  });

  test('is announced on its form as it will be', async () => {
    const form = await newPackageForm(secretaris, null);
    expect(form?.items.map((one) => [one.label, one.version])).toEqual([
      ['2a', 1],
      ['3a', null],
      ['3b', null],
      ['10', 1],
    ]);
  });

  test.each(['vng', 'voorzitterToegang', 'financien', 'lezer', 'beheerder'] as const)(
    'is no work of %s',
    async (member) => {
      const ctx = await toegang.as(member);
      const before = await lastEvent();
      const input = { overlegId, title: 'x', date: '2021-12-24', letter: fromPlainText('') };
      expect(await makePackage(ctx, input)).toMatchObject({ ok: false, kind: 'hidden' });
      expect(await eventsSince(before)).toMatchObject([{ action: 'package_made', result: 'refused' }]);
      expect(await newPackageForm(ctx, overlegId)).toBeNull();
      expect(await packagePage(ctx, id)).toBeNull();
      expect(await packageForm(ctx, id)).toBeNull();
      expect(await newPackageItemForm(ctx, id)).toBeNull();
    },
  );

  test('is not there for the secretaris of another overleg, who makes one of the own', async () => {
    expect(await packagePage(other, id)).toBeNull();
    const own = await makeProposed(other, otherOverlegId);
    expect((await packagePage(other, own))?.items.map(({ label }) => label)).toEqual(['8']);
    expect((await packagesList(other, null))?.packages.map((one) => one.id)).toContain(own);
    expect((await packagesList(secretaris, null))?.packages.map((one) => one.id)).not.toContain(own);
  });
});

describe('title, date and letter', () => {
  const input = (version: number) => ({
    title: 'Anders',
    date: '2021-12-23',
    letter: fromPlainText('Beste allen'),
    version,
  });

  test('change, with who did it and what it was', async () => {
    const before = await lastEvent();
    expect(await changePackage(secretaris, id, input(1))).toMatchObject({ ok: true });
    expect(await page()).toMatchObject({
      title: 'Anders',
      date: '2021-12-23',
      letter: [{ type: 'paragraph', runs: [{ text: 'Beste allen' }] }],
    });
    expect(await eventsSince(before)).toMatchObject([{ action: 'package_changed', result: 'done' }]);
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event.change).toMatchObject({
      fields: { date: { from: '2021-12-24', to: '2021-12-23' }, title: { to: 'Anders' } },
    });
  });

  test('are refused side by side when somebody was first', async () => {
    await changePackage(secretaris, id, input(1));
    const late = await changePackage(await toegang.as('tweedeSecretaris'), id, {
      ...input(1),
      title: 'Van mij',
    });
    expect(late).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [
          { name: 'title', theirs: 'Anders', yours: 'Van mij' },
          { name: 'date' },
          { name: 'letter', theirs: 'Beste allen' },
        ],
      },
    });
  });
});

describe('the parts', () => {
  test('take another version, and say when there is a newer one', async () => {
    const v2 = await makeNextVersion(programmaId, b2a.bouwsteenId, await file('advies-2.pdf'));
    const before = await item('2a');
    expect(before.newer).toMatchObject({ id: v2, number: 2 });
    const form = await packageItemForm(secretaris, id, before.id);
    expect(form?.versions.map(({ number }) => number)).toEqual([2, 1]);
    const input = {
      label: '2a',
      title: 'Inkoop en lasten',
      bouwsteenVersionId: v2,
      missingReason: '',
      version: 1,
    };
    expect(await changePackageItem(secretaris, id, before.id, input)).toMatchObject({ ok: true });
    expect(await item('2a')).toMatchObject({ title: 'Inkoop en lasten', pinned: { number: 2 }, newer: null });
    const again = await changePackageItem(secretaris, id, before.id, {
      ...input,
      bouwsteenVersionId: b2a.versionId,
    });
    expect(again).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [{}, {}, { name: 'bouwsteenVersionId', theirs: 'versie 2', yours: 'versie 1' }, {}],
      },
    });
  });

  test.each([
    ['an open version', () => toegang.versionId, '3a'],
    ['a version of another bouwsteen', () => b10.versionId, '3b'],
    ['a version that this overleg may not have', () => b8.versionId, '3b'],
  ] as const)('don’t take %s', async (_what, versionId, label) => {
    const { id: itemId } = await item(label);
    const input = { label, title: 'x', bouwsteenVersionId: versionId(), missingReason: '', version: 1 };
    expect(await changePackageItem(secretaris, id, itemId, input)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'package_version_not_yours', field: 'bouwsteenVersionId' }],
    });
  });

  test('take a bouwsteen of another overleg once it was shown to this one', async () => {
    const choices = async () =>
      (await newPackageItemForm(secretaris, id))?.bouwstenen.map(({ number }) => number);
    const add = () =>
      addPackageItem(secretaris, id, {
        bouwsteenId: b8.bouwsteenId,
        label: '',
        title: '',
        werkgroepId: null,
        missingReason: '',
      });
    expect(await choices()).toEqual([]);
    expect(await add()).toMatchObject({ kind: 'refused', reasons: [{ code: 'choice_unknown' }] });
    await db().bouwsteenShown.create({
      data: { bouwsteenVersionId: b8.versionId, overlegId, shownAt: new Date() },
    });
    expect(await choices()).toEqual([8]);
    expect(await add()).toMatchObject({ ok: true });
    expect(await item('8')).toMatchObject({ title: 'Tussenrapportage', pinned: { number: 1 } });
    expect(await add()).toMatchObject({ kind: 'refused', reasons: [{ code: 'package_item_twice' }] });
  });

  test('take what a werkgroep owes besides', async () => {
    const input = {
      bouwsteenId: null,
      label: '9',
      title: 'Rapportage',
      werkgroepId: elsewhere.id,
      missingReason: 'Wacht op de andere werkgroepen.',
    };
    expect(await addPackageItem(secretaris, id, input)).toMatchObject({ ok: true });
    expect(await item('9')).toMatchObject({
      missing: true,
      werkgroep: { name: 'Verhoudingen' },
      bouwsteenId: null,
    });
    const wrong = { ...input, werkgroepId: overlegId };
    expect(await addPackageItem(secretaris, id, wrong)).toMatchObject({
      reasons: [{ code: 'choice_unknown', field: 'werkgroepId' }],
    });
  });

  test('go up, down and to another place, and not from where they no longer are', async () => {
    const { id: itemId } = await item('10');
    const move = (direction: 'omhoog' | 'omlaag' | 'naar', seen: number, index?: number) =>
      movePackageItem(secretaris, id, itemId, { direction, seen, ...(index === undefined ? {} : { index }) });
    expect(await move('omhoog', 3)).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['2a', '3a', '10', '3b']);
    expect(await move('omhoog', 3)).toMatchObject({ kind: 'stale' });
    expect(await move('naar', 2, 0)).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['10', '2a', '3a', '3b']);
    expect(await move('omhoog', 0)).toMatchObject({ kind: 'refused', reasons: [{ code: 'already_first' }] });
    expect(await move('omlaag', 0)).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['2a', '10', '3a', '3b']);
  });

  test('come out again, and can come back', async () => {
    const { id: itemId } = await item('3b');
    expect(await removePackageItem(secretaris, id, itemId, { version: 9 })).toMatchObject({ kind: 'stale' });
    expect(await removePackageItem(secretaris, id, itemId, { version: 1 })).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['2a', '3a', '10']);
    expect(await removePackageItem(secretaris, id, itemId, { version: 1 })).toMatchObject({ kind: 'hidden' });
    const back = {
      bouwsteenId: b3b.bouwsteenId,
      label: '',
      title: '',
      werkgroepId: null,
      missingReason: 'Komt later.',
    };
    await addPackageItem(secretaris, id, back);
    expect(await item('3b')).toMatchObject({ missingReason: 'Komt later.' });
  });

  test('of another package are not found through this one', async () => {
    const { id: itemId } = await item('2a');
    const another = await makeProposed(secretaris, overlegId);
    expect(await packageItemForm(secretaris, another, itemId)).toBeNull();
    expect(await removePackageItem(secretaris, another, itemId, { version: 1 })).toMatchObject({
      kind: 'hidden',
    });
  });
});

test('a page takes no more statements when its list grows', async () => {
  const asked = async () => (await countingStatements(() => packagePage(secretaris, id))).statements;
  const few = await asked();
  for (let number = 20; number < 40; number += 1)
    await addPackageItem(secretaris, id, {
      bouwsteenId: null,
      label: String(number),
      title: 'x',
      werkgroepId,
      missingReason: 'x',
    });
  for (const number of [40, 41, 42]) {
    const { bouwsteenId } = await makeDelivered(
      { programmaId, werkgroepId },
      { number, letter: '', title: 'Meer', files: await file() },
    );
    await addPackageItem(secretaris, id, {
      bouwsteenId,
      label: '',
      title: '',
      werkgroepId: null,
      missingReason: '',
    });
  }
  expect((await page()).items).toHaveLength(27);
  expect(await asked()).toBe(few);
});
