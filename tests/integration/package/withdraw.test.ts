import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { packageForm } from '~/queries/package/package-form.server';
import { packagePage } from '~/queries/package/package-page.server';
import { packagesList } from '~/queries/package/packages-list.server';
import { withdrawPackage } from '~/services/package/withdraw-package.server';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered, makeProposed, sendAsSeen } from '../../factories/package';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, overlegId, werkgroepId } = toegang;
const files = [{ name: 'advies.pdf', bytes: await pdf() }];
const { bouwsteenId } = await makeDelivered({ programmaId, werkgroepId }, { number: 5, letter: '', files });
const secretaris = await toegang.as('secretaris');
const concept = async () => {
  const id = await makeProposed(secretaris, overlegId);
  return { id, version: (await packageForm(secretaris, id))?.version ?? 0 };
};
const reason = 'De bouwstenen gaan per stuk.';

describe('a concept that is withdrawn', () => {
  test('stays to be found with why, takes no change and is never sent', async () => {
    const { id, version } = await concept();
    const before = await lastEvent();
    expect(await withdrawPackage(secretaris, id, { reason, version })).toMatchObject({ ok: true });
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual(['package_withdrawn']);
    expect(await packagePage(secretaris, id)).toMatchObject({ withdrawnReason: reason, writes: false });
    expect((await packageForm(secretaris, id))?.closed).toBe('package_withdrawn');
    const listed = (await packagesList(secretaris, null))?.packages.find((one) => one.id === id);
    expect(listed?.withdrawnAt).not.toBeNull();
    expect((await bouwsteenPage(secretaris, bouwsteenId))?.packages.map((one) => one.id)).not.toContain(id);
    expect(await sendAsSeen(secretaris, id)).toMatchObject({ reasons: [{ code: 'package_withdrawn' }] });
    expect(await db().bouwsteenShown.count({ where: { bouwsteenVersion: { bouwsteenId } } })).toBe(0);
    const again = await withdrawPackage(secretaris, id, { reason, version: version + 1 });
    expect(again).toMatchObject({ kind: 'refused', reasons: [{ code: 'package_withdrawn' }] });
  });

  test('the database itself refuses to send it', async () => {
    const { id, version } = await concept();
    await withdrawPackage(secretaris, id, { reason, version });
    await expect(db().package.update({ where: { id }, data: { sentAt: new Date() } })).rejects.toThrow();
  });

  test('not by who may not see it, not by an old page, and not after sending', async () => {
    const { id, version } = await concept();
    expect(await withdrawPackage(await toegang.as('vng'), id, { reason, version })).toMatchObject({
      kind: 'hidden',
    });
    expect(await withdrawPackage(secretaris, id, { reason, version: version + 7 })).toMatchObject({
      kind: 'stale',
    });
    expect(await sendAsSeen(secretaris, id)).toMatchObject({ ok: true });
    expect(await withdrawPackage(secretaris, id, { reason, version: version + 1 })).toMatchObject({
      reasons: [{ code: 'package_sent' }],
    });
    expect(await withdrawPackage(await toegang.as('vng'), id, { reason, version })).toMatchObject({
      kind: 'forbidden',
    });
  });
});
