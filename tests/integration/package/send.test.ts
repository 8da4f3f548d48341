import { beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { fileDownload } from '~/queries/file/file-download.server';
import { packagePage } from '~/queries/package/package-page.server';
import { packageSending } from '~/queries/package/package-sending.server';
import { packagesList } from '~/queries/package/packages-list.server';
import { changePackage } from '~/services/package/change-package.server';
import { removePackageItem } from '~/services/package/remove-package-item.server';
import { sendPackage } from '~/services/package/send-package.server';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { cast } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered, makeNextVersion, makeProposed, sendAsSeen } from '../../factories/package';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';
import { jobsInQueue, keptMails, workOutbox } from '../../support/outbox';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, overlegId, werkgroepId } = toegang;
const secretaris = await toegang.as('secretaris');
const delivered = await makeDelivered(
  { programmaId, werkgroepId },
  { number: 1, letter: '', title: 'Reikwijdte', files: [{ name: 'advies.pdf', bytes: await pdf() }] },
);
const { fileVersionId } = await db().bouwsteenFile.findFirstOrThrow({
  where: { bouwsteenVersionId: delivered.versionId },
});

let id: string;
beforeEach(async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  id = await makeProposed(secretaris, overlegId);
});
const stored = () => db().package.findUniqueOrThrow({ where: { id } });
const mailed = async () =>
  (await db().delivery.findMany({ where: { objectId: id } })).map(({ email }) => email).sort();

describe('sending a package', () => {
  test('shows nothing before, and everything that is in it after, to who takes part', async () => {
    const reads = async (ctx: Ctx) => [
      (await packagePage(ctx, id)) !== null,
      (await packagesList(ctx, null))?.packages.some((one) => one.id === id) ?? false,
      (await fileDownload(ctx, fileVersionId)) !== null,
    ];
    const vng = await toegang.as('vng');
    expect(await reads(vng)).toEqual([false, false, false]);
    expect(await sendAsSeen(secretaris, id)).toMatchObject({ ok: true, value: { recipients: 5 } });
    expect(await reads(vng)).toEqual([true, true, true]);
    expect(await packagePage(vng, id)).toMatchObject({ writes: false, sees: false });
    for (const outsider of ['fnv', 'secretarisRijkGemeenten', 'lezer', 'beheerder'] as const)
      expect(await reads(await toegang.as(outsider)), outsider).toEqual([false, false, false]);
  });

  test('puts one mail to each in the outbox, with the title and a link and nothing of what is in it', async () => {
    const before = await lastEvent();
    await sendAsSeen(secretaris, id);
    const all = [cast.vws, cast.vng, cast.mind, cast.secretaris, cast.tweedeSecretaris];
    expect(await mailed()).toEqual(all.sort());
    expect(await jobsInQueue()).toBe(5);
    expect(await eventsSince(before)).toEqual([{ action: 'package_sent', result: 'done', reasons: [] }]);
    await workOutbox(new Date());
    const [mail] = (await keptMails()).filter(({ subject }) => subject?.startsWith('Bouwstenen voor'));
    expect(mail?.subject).toBe('Bouwstenen voor de Hervormingsagenda, 24 december 2021');
    expect(mail?.text).toContain(`/hervormingsagenda/pakketten/${id}`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Reikwijdte|Hierbij de bouwstenen/);
    expect(mail?.attachments).toEqual([]);
    const sending = await packageSending(secretaris, id);
    expect(sending).toMatchObject({ sentBy: 'secretaris', page: { sentAt: secretaris.now } });
    expect(sending?.deliveries.map(({ state }) => state)).toEqual(Array(5).fill('sent'));
  });

  test('happens once, however often it is pressed at the same time', async () => {
    const seen = (await packageSending(secretaris, id))?.seen ?? '';
    const second = await toegang.as('tweedeSecretaris');
    const tries = await Promise.all(
      [secretaris, second, secretaris].map((ctx) => sendPackage(ctx, id, { seen })),
    );
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of tries.filter((one) => !one.ok))
      expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'package_sent' }] });
    expect(await mailed()).toHaveLength(5);
  });

  test('shows a version that another package showed before once', async () => {
    await sendAsSeen(secretaris, id);
    const again = await makeProposed(secretaris, overlegId);
    expect(await sendAsSeen(secretaris, again)).toMatchObject({ ok: true });
    expect(
      await db().bouwsteenShown.count({ where: { bouwsteenVersionId: delivered.versionId, overlegId } }),
    ).toBe(1);
  });

  test('a version that came later is not shown by it', async () => {
    await sendAsSeen(secretaris, id);
    await makeNextVersion(programmaId, delivered.bouwsteenId, [
      { name: 'later.pdf', bytes: await pdf('later') },
    ]);
    const vng = await packagePage(await toegang.as('vng'), id);
    expect(vng?.items.find(({ label }) => label === '1')).toMatchObject({
      pinned: { number: 1 },
      newer: null,
    });
    const own = await packagePage(secretaris, id);
    expect(own?.items.find(({ label }) => label === '1')).toMatchObject({ newer: { number: 2 } });
  });
});

describe('what stops the sending', () => {
  const nothingHappened = async () => {
    expect((await stored()).sentAt).toBeNull();
    expect(await mailed()).toEqual([]);
    expect(await jobsInQueue()).toBe(0);
  };

  test('a package that changed since it was looked at', async () => {
    const seen = (await packageSending(secretaris, id))?.seen ?? '';
    const missing = (await packagePage(secretaris, id))?.items.find((one) => one.missing);
    await removePackageItem(secretaris, id, missing?.id ?? '', { version: 1 });
    expect(await sendPackage(secretaris, id, { seen })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'package_changed_since_seen' }],
    });
    await nothingHappened();
  });

  test('a package without a single bouwsteen', async () => {
    for (const item of (await packagePage(secretaris, id))?.items ?? [])
      if (!item.missing) await removePackageItem(secretaris, id, item.id, { version: 1 });
    const before = await lastEvent();
    expect(await sendAsSeen(secretaris, id)).toMatchObject({ reasons: [{ code: 'package_empty' }] });
    await nothingHappened();
    expect(await eventsSince(before)).toEqual([
      { action: 'package_sent', result: 'refused', reasons: ['package_empty'] },
    ]);
  });

  test.each(['vng', 'secretarisRijkGemeenten', 'voorzitterToegang', 'beheerder'] as const)(
    '%s, for whom it is not there',
    async (member) => {
      const seen = (await packageSending(secretaris, id))?.seen ?? '';
      const ctx = await toegang.as(member);
      expect(await sendPackage(ctx, id, { seen })).toMatchObject({ kind: 'hidden' });
      expect(await packageSending(ctx, id)).toBeNull();
      await nothingHappened();
    },
  );
});

describe('a package that was sent', () => {
  test('stays as it was, for everybody and in the database too', async () => {
    await sendAsSeen(secretaris, id);
    const [item] = (await packagePage(secretaris, id))?.items ?? [];
    const version = (await stored()).version;
    const closed = { kind: 'refused', reasons: [{ code: 'package_sent' }] };
    const input = { title: 'x', date: '2022-01-01', letter: fromPlainText(''), version };
    expect(await changePackage(secretaris, id, input)).toMatchObject(closed);
    expect(await removePackageItem(secretaris, id, item?.id ?? '', { version: 1 })).toMatchObject(closed);
    expect(await changePackage(await toegang.as('vng'), id, input)).toMatchObject({ kind: 'forbidden' });
    await expect(db().package.update({ where: { id }, data: { title: 'x' } })).rejects.toThrow();
    await expect(db().packageItem.deleteMany({ where: { packageId: id } })).rejects.toThrow();
  });
});
