import { beforeEach, describe, expect, test } from 'vitest';
import type { SentAnswer } from '~/domain/bouwsteen/checklist';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { addFile } from '~/services/bouwsteen/add-file.server';
import { checkParts } from '~/services/bouwsteen/check-parts.server';
import { processBouwsteen } from '~/services/bouwsteen/process-bouwsteen.server';
import { returnBouwsteen } from '~/services/bouwsteen/return-bouwsteen.server';
import { shareVersion } from '~/services/bouwsteen/share-version.server';
import { submitBouwsteen } from '~/services/bouwsteen/submit-bouwsteen.server';
import { withdrawBouwsteen } from '~/services/bouwsteen/withdraw-bouwsteen.server';
import { cast, theDayBefore, type Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeBouwsteen, makeDelivered, someFile } from '../../factories/bouwsteen';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const chair: Member = 'voorzitterToegang';
const as = (member: Member) => ctxOf(cast[member]);
const stored = (id: string) => db().bouwsteen.findUniqueOrThrow({ where: { id } });
const versionOf = async (id: string) => (await stored(id)).version;
const mails = (objectId: string) =>
  db().delivery.findMany({
    where: { objectId },
    orderBy: { email: 'asc' },
    select: { email: true, subject: true },
  });

/** One with a file and every part looked at: ready to be submitted. */
async function makeReady(): Promise<string> {
  const id = await makeBouwsteen({ title: 'Toegang in de wijk' });
  await addFile(await as(chair), id, someFile('advies.pdf', id));
  await answerAll(id, 'aanwezig');
  return id;
}

async function answerAll(id: string, presence: 'aanwezig' | 'ontbreekt', why = '') {
  const page = await workPage(await as(chair), id);
  const sent = (page?.parts ?? []).map(({ key, ...seen }): SentAnswer => ({
    key,
    answer: { presence, why, page: '' },
    seen,
  }));
  return checkParts(await as(chair), id, sent);
}

const AN_HOUR_LATER = new Date(theDayBefore.getTime() + 3_600_000);

async function submit(id: string, note = 'Eerste versie', member: Member = chair) {
  const page = await workPage(await as(chair), id);
  const ctx = await ctxOf(cast[member], AN_HOUR_LATER);
  return submitBouwsteen(ctx, id, { note, seen: page?.seen ?? '' });
}

let before = 0n;
beforeEach(async () => {
  before = await lastEvent();
});

describe('submitting', () => {
  test('freezes the version, and tells the secretarissen of the overleg by title and link alone', async () => {
    const id = await makeReady();
    expect(await submit(id)).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await stored(id)).toMatchObject({ state: 'ingediend' });
    const version = await db().bouwsteenVersion.findFirstOrThrow({ where: { bouwsteenId: id } });
    expect(version.submittedAt).not.toBeNull();
    expect(version.note).toBe('Eerste versie');
    const { number } = await stored(id);
    const subject = `Bouwsteen ingediend: ${number}a Toegang in de wijk`;
    expect(await mails(id)).toEqual([
      { email: cast.secretaris, subject },
      { email: cast.tweedeSecretaris, subject },
    ]);
    const jobs = await db().$queryRaw<{ payload: { notice: object } }[]>`
      SELECT j."payload" FROM graphile_worker._private_jobs j WHERE j."payload" ->> 'deliveryId' IN
        (SELECT d."id"::text FROM "Delivery" d WHERE d."objectId" = ${id}::uuid)`;
    expect(jobs[0]?.payload.notice).toEqual({
      lines: ['Een werkgroep heeft een bouwsteen ingediend.'],
      links: [expect.objectContaining({ path: `/hervormingsagenda/bouwstenen/${id}` })],
    });
    await expect(
      db().$executeRaw`UPDATE "BouwsteenVersion" SET "note" = 'anders' WHERE "id" = ${version.id}::uuid`,
    ).rejects.toThrow('is submitted');
  });

  test('needs a file or a fiche', async () => {
    const id = await makeBouwsteen();
    await answerAll(id, 'aanwezig');
    expect(await submit(id)).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_empty' }] });
    const maatregel = await db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });
    await db().fiche.create({
      data: {
        id: newId(),
        bouwsteenId: id,
        key: `proef-${id}`,
        title: 'Regionalisering',
        kind: 'uitwerking',
        type: 'effecten_helder',
        maatregelId: maatregel.id,
        createdAt: new Date(),
        cells: { create: [{ row: 'opbrengst', year: 2026, kind: 'pm' }] },
      },
    });
    expect((await submit(id)).ok).toBe(true);
    const frozen = await db().ficheVersion.findFirstOrThrow({
      where: { bouwsteenVersion: { bouwsteenId: id } },
      include: { revision: true },
    });
    expect(frozen.revision).toMatchObject({ kind: 'proposal', maatregelId: maatregel.id });
  });

  test('needs every part looked at, and a reason with what is missing; nothing changes until then', async () => {
    const id = await makeBouwsteen();
    await addFile(await as(chair), id, someFile('advies.pdf', id));
    const refusal = await submit(id);
    expect(refusal).toMatchObject({ kind: 'refused', reasons: [{ code: 'parts_open' }] });
    await answerAll(id, 'ontbreekt');
    const page = await workPage(await as(chair), id);
    const [first] = page?.parts ?? [];
    const again = await submit(id);
    expect(again).toMatchObject({
      kind: 'refused',
      reasons: expect.arrayContaining([
        { code: 'part_reason_missing', field: `why-${first?.key ?? ''}`, params: { title: first?.title } },
      ]) as unknown,
    });
    expect(await stored(id)).toMatchObject({ state: 'in_bewerking' });
    expect(await mails(id)).toEqual([]);
    await answerAll(id, 'ontbreekt', 'Staat in bouwsteen 3a');
    expect((await submit(id)).ok).toBe(true);
  });

  test('what changed since it was looked at is looked at first', async () => {
    const id = await makeReady();
    const page = await workPage(await as(chair), id);
    await addFile(await as('secretarisToegang'), id, someFile('erbij.pdf', `${id}erbij`));
    before = await lastEvent();
    const outcome = await submitBouwsteen(await as(chair), id, { note: '', seen: page?.seen ?? '' });
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_changed_since_seen' }] });
    expect(await eventsSince(before)).toEqual([
      { action: 'bouwsteen_submitted', result: 'refused', reasons: ['bouwsteen_changed_since_seen'] },
    ]);
    expect((await submit(id)).ok).toBe(true);
  });

  test('twice at once is once', async () => {
    const id = await makeReady();
    const both = await Promise.all([submit(id), submit(id)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await mails(id)).toHaveLength(2);
  });

  test.each<[Member, string]>([
    ['lidToegang', 'forbidden'],
    ['secretaris', 'forbidden'],
    ['vng', 'forbidden'],
    ['lezer', 'hidden'],
  ])('%s: %s', async (member, kind) => {
    const id = await makeReady();
    expect(await submit(id, '', member)).toMatchObject({ ok: false, kind });
  });
});

describe('handing back', () => {
  const back = async (id: string, member: Member = 'secretaris', version?: number) =>
    returnBouwsteen(await as(member), id, {
      reason: 'De raming ontbreekt',
      version: version ?? (await versionOf(id)),
    });

  test('keeps what was delivered, begins the next version as a copy, and tells who leads the werkgroep', async () => {
    const id = await makeReady();
    await submit(id);
    expect((await back(id)).ok).toBe(true);
    expect(await stored(id)).toMatchObject({ state: 'teruggelegd', returnedReason: 'De raming ontbreekt' });
    const page = await bouwsteenPage(await as(chair), id);
    expect(page?.versions.map(({ number, submittedAt }) => [number, submittedAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(page?.shown?.files.map(({ name }) => name)).toEqual(['advies.pdf']);
    expect(page?.shown?.checklist.open).toBe(0);
    const returned = (await mails(id)).filter(({ subject }) => subject.startsWith('Bouwsteen teruggelegd'));
    expect(returned.map(({ email }) => email)).toEqual([cast.secretarisToegang, cast.voorzitterToegang]);
    expect(JSON.stringify(returned)).not.toContain('raming');
  });

  test('the next version replaces a file by its name; version 1 keeps what it had', async () => {
    const id = await makeReady();
    await submit(id);
    await back(id);
    await addFile(await as(chair), id, someFile('advies.pdf', `${id}beter`));
    expect((await submit(id, 'Met raming')).ok).toBe(true);
    const numbers = async (number: number) =>
      (await bouwsteenPage(await as('secretaris'), id, number))?.shown?.files.map((file) => file.number);
    expect([await numbers(1), await numbers(2)]).toEqual([[1], [2]]);
  });

  test('the reason is for the werkgroep and its secretarissen; others know it as they knew it', async () => {
    const { id, versionId } = await makeDelivered();
    const boha = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });
    await db().bouwsteenShown.create({
      data: { bouwsteenVersionId: versionId, overlegId: boha.id, shownAt: new Date() },
    });
    await back(id);
    const seen = async (member: Member) => {
      const page = await bouwsteenPage(await as(member), id);
      const told = page?.history.some(({ action }) => action === 'bouwsteen_returned');
      return [page?.bouwsteen.state, page?.bouwsteen.returned?.reason ?? null, told];
    };
    expect(await seen(chair)).toEqual(['teruggelegd', 'De raming ontbreekt', true]);
    expect(await seen('secretaris')).toEqual(['teruggelegd', 'De raming ontbreekt', true]);
    expect(await seen('financien')).toEqual(['teruggelegd', 'De raming ontbreekt', true]);
    expect(await seen('vng')).toEqual(['ingediend', null, false]);
    expect(await seen('fnv')).toEqual(['aangekondigd', null, false]);
  });

  test('not on something that changed meanwhile', async () => {
    const { id } = await makeDelivered();
    const version = await versionOf(id);
    await back(id, 'tweedeSecretaris');
    await db().bouwsteen.update({ where: { id }, data: { state: 'ingediend' } });
    const outcome = await back(id, 'secretaris', version);
    expect(outcome).toMatchObject({ kind: 'stale', stale: { fields: [{ theirs: 'ingediend' }] } });
  });

  test.each<[Member, string]>([
    [chair, 'forbidden'],
    ['secretarisRijkGemeenten', 'forbidden'],
    ['vng', 'forbidden'],
    ['lezer', 'hidden'],
  ])('%s: %s', async (member, kind) => {
    const { id } = await makeDelivered();
    expect(await back(id, member)).toMatchObject({ ok: false, kind });
    expect(await stored(id)).toMatchObject({ state: 'ingediend' });
  });
});

describe('processing, withdrawing and sharing', () => {
  test('what was accepted is processed, by the secretarissen', async () => {
    const { id } = await makeDelivered({ state: 'aanvaard' });
    const input = { reason: 'In hoofdstuk 3', version: 1 };
    expect(await processBouwsteen(await as(chair), id, input)).toMatchObject({ kind: 'forbidden' });
    expect((await processBouwsteen(await as('secretaris'), id, input)).ok).toBe(true);
    expect(await stored(id)).toMatchObject({ state: 'verwerkt' });
    const page = await bouwsteenPage(await as('vng'), id);
    expect(page?.history.map(({ action, reason }) => [action, reason])).toContainEqual([
      'bouwsteen_processed',
      'In hoofdstuk 3',
    ]);
  });

  test('what is withdrawn stays findable with its reason, and frees its number', async () => {
    const id = await makeBouwsteen();
    const input = { reason: 'Gaat op in 3b', version: 1 };
    expect(await withdrawBouwsteen(await as('lidToegang'), id, input)).toMatchObject({ kind: 'forbidden' });
    expect((await withdrawBouwsteen(await as(chair), id, input)).ok).toBe(true);
    expect((await bouwsteenPage(await as('vng'), id))?.bouwsteen).toMatchObject({
      withdrawn: true,
      withdrawnReason: 'Gaat op in 3b',
    });
    expect(await addFile(await as(chair), id, someFile('te-laat.pdf'))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bouwsteen_withdrawn' }],
    });
  });

  test('sharing is an act per version, and then a lezer reads that version', async () => {
    const { id, versionId } = await makeDelivered();
    const share = async (member: Member) =>
      shareVersion(await as(member), id, { bouwsteenVersionId: versionId });
    expect(await share(chair)).toMatchObject({ kind: 'forbidden' });
    expect(await share('secretaris')).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await share('secretaris')).toMatchObject({ reasons: [{ code: 'version_shared_already' }] });
    const open = await makeBouwsteen({ state: 'in_bewerking' });
    const openVersion = newId();
    await db().bouwsteenVersion.create({
      data: { id: openVersion, bouwsteenId: open, number: 1, createdAt: new Date() },
    });
    const early = await shareVersion(await as('secretaris'), open, { bouwsteenVersionId: openVersion });
    expect(early).toMatchObject({ reasons: [{ code: 'version_not_submitted' }] });
  });
});

test('how a version was made is the werkgroep’s own to read; that it was announced and submitted is everybody’s', async () => {
  const id = await makeReady();
  await submit(id);
  const told = async (member: Member) =>
    (await bouwsteenPage(await as(member), id))?.history.map(({ action }) => action) ?? [];
  expect(await told('lidToegang')).toContain('bouwsteen_file_added');
  expect(await told('secretaris')).toEqual(['bouwsteen_submitted']);
  expect(await told('vng')).toEqual(['bouwsteen_submitted']);
});
