import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { receiveFile } from '~/platform/outside/files.server';
import { attachmentDelivery } from '~/queries/attachment/attachment-delivery.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { itemAttachments } from '~/queries/attachment/item-attachments.server';
import { addAttachment } from '~/services/attachment/add-attachment.server';
import { addVersion } from '~/services/attachment/add-version.server';
import { changeAttachment } from '~/services/attachment/change-attachment.server';
import { pinVersion } from '~/services/attachment/pin-version.server';
import { placeAttachment } from '~/services/attachment/place-attachment.server';
import { remindParty } from '~/services/attachment/remind-party.server';
import { announceAttachment, requestAttachment } from '~/services/attachment/request-attachment.server';
import { withdrawAttachment } from '~/services/attachment/withdraw-attachment.server';
import type { Ctx } from '~/domain/context';
import { theDayBefore } from '../../cast';
import { eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();

let boha: Awaited<ReturnType<typeof makeBoha>>;
let secretaris: Ctx;
let vng: Ctx;
let mind: Ctx;
let meetingId: string;
let itemId: string;

beforeAll(async () => {
  boha = await makeBoha();
  [secretaris, vng, mind] = await Promise.all([boha.as('secretaris'), boha.as('vng'), boha.as('mind')]);
});
beforeEach(async () => {
  meetingId = await makeMeeting(boha);
  itemId = await makeItem(boha, meetingId, 'Planning');
});

let made = 0;
async function file(name = 'planning.pdf', text = `inhoud ${(made += 1)}`) {
  const incoming = await receiveFile([Buffer.from(text)]);
  return { ...incoming, name, mediaType: 'application/pdf' };
}

async function added(name?: string): Promise<string> {
  const outcome = await addAttachment(secretaris, { meetingId, itemId }, await file(name));
  if (!outcome.ok) throw new Error('not added');
  return outcome.value.id;
}

async function announced(): Promise<string> {
  const input = { title: 'Cijfers', partyId: boha.party.vng, mail: false };
  const outcome = await announceAttachment(secretaris, { meetingId, itemId }, input);
  if (!outcome.ok) throw new Error('not announced');
  return outcome.value.id;
}

const row = (id: string) =>
  db().attachment.findUniqueOrThrow({ where: { id }, include: { pinnedVersion: true } });
const place = (attachmentId: string) => ({ meetingId, attachmentId });
const codes = (outcome: { ok: boolean; kind?: string; reasons?: readonly { code: string }[] }) =>
  outcome.ok ? 'done' : (outcome.reasons?.map(({ code }) => code) ?? outcome.kind);
const no = { note: '', pin: false };

describe('a new version', () => {
  test('waits beside the one on the agenda, until a secretaris says so', async () => {
    const id = await added();
    const before = await lastEvent();
    const outcome = await addVersion(secretaris, place(id), await file('planning 2.pdf'), {
      note: '2023 erbij',
      pin: false,
    });
    expect(outcome).toMatchObject({ ok: true, value: { number: 2, pinned: false } });
    expect((await row(id)).pinnedVersion?.number).toBe(1);
    expect(await eventsSince(before)).toEqual([
      { action: 'file_version_added', result: 'done', reasons: [] },
    ]);
    const page = await attachmentPage(secretaris, meetingId, id);
    expect(page?.versions.map(({ number, onAgenda, note }) => [number, onAgenda, note])).toEqual([
      [2, false, '2023 erbij'],
      [1, true, ''],
    ]);
    expect((await itemAttachments(secretaris, meetingId, itemId))?.attachments[0]?.newer).toBe(true);
  });

  test('goes on the agenda at once when asked', async () => {
    const id = await added();
    await addVersion(secretaris, place(id), await file(), { note: '', pin: true });
    expect((await row(id)).pinnedVersion?.number).toBe(2);
  });

  test('of the same bytes says which version it is', async () => {
    const id = await added();
    await addVersion(secretaris, place(id), await file('a.pdf', 'zelfde'), no);
    const outcome = await addVersion(secretaris, place(id), await file('b.pdf', 'zelfde'), no);
    expect(outcome).toMatchObject({
      reasons: [{ code: 'file_same_as_version', params: { name: 'b.pdf', number: 2 } }],
    });
  });

  test('ten at once get ten numbers', async () => {
    const id = await added();
    const files = await Promise.all(Array.from({ length: 10 }, () => file()));
    const outcomes = await Promise.all(files.map((one) => addVersion(secretaris, place(id), one, no)));
    const numbers = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.number] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('which version is on the agenda', () => {
  test('changes by saying so, and back again', async () => {
    const id = await added();
    const outcome = await addVersion(secretaris, place(id), await file(), no);
    const fileVersionId = outcome.ok ? outcome.value.id : '';
    const before = await lastEvent();
    expect(codes(await pinVersion(secretaris, place(id), { fileVersionId, version: 1 }))).toBe('done');
    expect(await row(id)).toMatchObject({ pinnedVersionId: fileVersionId, version: 2 });
    expect(await eventsSince(before)).toEqual([
      { action: 'attachment_changed', result: 'done', reasons: [] },
    ]);
    expect(codes(await pinVersion(secretaris, place(id), { fileVersionId, version: 2 }))).toEqual([
      'version_on_agenda',
    ]);
  });

  test('a stale choice shows both', async () => {
    const id = await added();
    const second = await addVersion(secretaris, place(id), await file('twee.pdf'), { note: '', pin: true });
    const third = await addVersion(secretaris, place(id), await file('drie.pdf'), no);
    const fileVersionId = third.ok ? third.value.id : '';
    expect(second.ok).toBe(true);
    expect(await pinVersion(secretaris, place(id), { fileVersionId, version: 1 })).toMatchObject({
      kind: 'stale',
      stale: { version: 2, fields: [{ theirs: '2: twee.pdf', yours: '3: drie.pdf' }] },
    });
  });

  test('is never a version of another bijlage', async () => {
    const [id, other] = [await added('a.pdf'), await added('b.pdf')];
    const fileVersionId = (await row(other)).pinnedVersionId ?? '';
    expect(codes(await pinVersion(secretaris, place(id), { fileVersionId, version: 1 }))).toEqual([
      'version_unknown',
    ]);
  });
});

describe('title, order and withdrawal', () => {
  test('a title is changed, a stale one shown beside the other', async () => {
    const id = await added();
    expect(
      codes(await changeAttachment(secretaris, place(id), { title: 'Conceptplanning', version: 1 })),
    ).toBe('done');
    expect(
      await changeAttachment(secretaris, place(id), { title: 'Planning 2022', version: 1 }),
    ).toMatchObject({
      kind: 'stale',
      stale: { version: 2, fields: [{ name: 'title', theirs: 'Conceptplanning', yours: 'Planning 2022' }] },
    });
  });

  test('moving one changes the numbers of both', async () => {
    const [a, b] = [await added('a.pdf'), await added('b.pdf')];
    const labels = async () =>
      (await itemAttachments(secretaris, meetingId, itemId))?.attachments.map(({ id, label }) => [id, label]);
    expect(await labels()).toEqual([
      [a, '1a'],
      [b, '1b'],
    ]);
    expect(codes(await placeAttachment(secretaris, place(b), { direction: 'omhoog', version: 1 }))).toBe(
      'done',
    );
    expect(await labels()).toEqual([
      [b, '1a'],
      [a, '1b'],
    ]);
    expect(codes(await placeAttachment(secretaris, place(b), { direction: 'omhoog', version: 2 }))).toEqual([
      'attachment_first',
    ]);
    expect(codes(await placeAttachment(secretaris, place(a), { direction: 'omlaag', version: 1 }))).toEqual([
      'attachment_last',
    ]);
    expect(codes(await placeAttachment(secretaris, place(b), { direction: 'omlaag', version: 1 }))).toBe(
      'stale',
    );
  });

  test('what is withdrawn leaves the agenda, stays findable and changes no more', async () => {
    const id = await added();
    const before = await lastEvent();
    expect(codes(await withdrawAttachment(secretaris, place(id), { reason: 'dubbel', version: 1 }))).toBe(
      'done',
    );
    expect(await eventsSince(before)).toEqual([
      { action: 'attachment_withdrawn', result: 'done', reasons: [] },
    ]);
    const page = await itemAttachments(secretaris, meetingId, itemId);
    expect([page?.attachments, page?.withdrawn.map((one) => one.id)]).toEqual([[], [id]]);
    expect((await attachmentPage(secretaris, meetingId, id))?.versions).toHaveLength(1);
    const again = await Promise.all([
      withdrawAttachment(secretaris, place(id), { reason: '', version: 2 }),
      changeAttachment(secretaris, place(id), { title: 'x', version: 2 }),
      addVersion(secretaris, place(id), await file(), no),
    ]);
    expect(again.map(codes)).toEqual([
      ['attachment_withdrawn'],
      ['attachment_withdrawn'],
      ['attachment_withdrawn'],
    ]);
  });
});

describe('asking a party', () => {
  test('gives the bijlage its place and mails the people of the party', async () => {
    const before = await lastEvent();
    const input = { title: 'Cijfers', partyId: boha.party.vng, mail: true };
    const outcome = await announceAttachment(secretaris, { meetingId, itemId }, input);
    const id = outcome.ok ? outcome.value.id : '';
    expect(await row(id)).toMatchObject({
      pinnedVersionId: null,
      requestedFromId: boha.party.vng,
      requestedAt: theDayBefore,
    });
    const mails = await db().delivery.findMany({ where: { meetingId, kind: 'herinnering_bijlage' } });
    expect(mails.map(({ email }) => email)).toEqual(['vertegenwoordiger.vng@example.org']);
    expect(await eventsSince(before)).toEqual([
      { action: 'attachment_requested', result: 'done', reasons: [] },
    ]);
  });

  test('that party brings the file, and it takes the open place', async () => {
    const id = await announced();
    expect(await attachmentDelivery(vng, meetingId, id)).toMatchObject({
      isSecretaris: false,
      attachment: { hasFile: false },
    });
    const outcome = await addVersion(vng, place(id), await file('cijfers.pdf'), { note: '', pin: true });
    expect(outcome).toMatchObject({ ok: true, value: { number: 1, pinned: true, isSecretaris: false } });
    const second = await addVersion(vng, place(id), await file('cijfers 2.pdf'), { note: '', pin: true });
    expect(second, 'a party never changes what is on the agenda').toMatchObject({
      value: { number: 2, pinned: false },
    });
  });

  test('another party doesn’t know of it', async () => {
    const id = await announced();
    expect(await attachmentDelivery(mind, meetingId, id)).toBeNull();
    expect(await attachmentPage(vng, meetingId, id), 'nor does the asked one see the agenda').toBeNull();
    expect(codes(await addVersion(mind, place(id), await file(), no))).toBe('hidden');
    expect(codes(await changeAttachment(vng, place(id), { title: 'x', version: 1 }))).toBe('hidden');
  });

  test('can be another party, or nobody any more', async () => {
    const id = await announced();
    const ask = (partyId: string | null, version: number) =>
      requestAttachment(secretaris, place(id), { partyId, mail: false, version });
    expect(codes(await ask(boha.party.vng, 1))).toEqual(['party_already_asked']);
    expect(codes(await ask(boha.party.mind, 1))).toBe('done');
    expect(await attachmentDelivery(vng, meetingId, id)).toBeNull();
    expect(codes(await ask(null, 1))).toBe('stale');
    expect(codes(await ask(null, 2))).toBe('done');
    expect(codes(await ask(null, 3))).toEqual(['party_missing']);
    expect(codes(await ask(boha.programmaId, 3))).toEqual(['choice_unknown']);
  });

  test('a reminder goes once a day, and not when there is nothing to wait for', async () => {
    const id = await announced();
    const before = await lastEvent();
    expect(await remindParty(secretaris, place(id))).toEqual({ ok: true, value: { people: 1 } });
    expect(codes(await remindParty(secretaris, place(id)))).toEqual(['reminded_today']);
    const nextDay = { ...secretaris, now: new Date(theDayBefore.getTime() + 86_400_000) };
    expect(codes(await remindParty(nextDay, place(id)))).toBe('done');
    expect((await eventsSince(before)).map(({ result }) => result)).toEqual(['done', 'refused', 'done']);
    expect(await db().delivery.count({ where: { meetingId } })).toBe(2);
    await addVersion(vng, place(id), await file(), no);
    const later = { ...secretaris, now: new Date(theDayBefore.getTime() + 2 * 86_400_000) };
    expect(codes(await remindParty(later, place(id)))).toEqual(['party_delivered']);
    expect(codes(await remindParty(later, place(await added())))).toEqual([
      'party_not_asked',
      'party_delivered',
    ]);
  });

  test('a party without people can’t be mailed, and nothing is left of the try', async () => {
    const of = { programmaId: boha.programmaId, kind: 'group' } as const;
    const partyId = newId();
    await db().party.create({
      data: { id: partyId, ...of, key: 'regios', name: 'Jeugdhulpregio’s', shortName: 'regio’s' },
    });
    const input = { title: 'Cijfers', partyId, mail: true };
    expect(codes(await announceAttachment(secretaris, { meetingId, itemId }, input))).toEqual([
      'party_without_people',
    ]);
    expect(await db().attachment.count({ where: { agendaItemId: itemId } })).toBe(0);
  });
});

describe('everybody else', () => {
  test.each(['vng', 'mind', 'fnv', 'secretarisRijkGemeenten', 'beheerder'] as const)(
    '%s finds nothing to change',
    async (who) => {
      const id = await added();
      const ctx = await boha.as(who);
      const fileVersionId = (await row(id)).pinnedVersionId ?? '';
      const before = await lastEvent();
      const tries = [
        await addVersion(ctx, place(id), await file(), no),
        await changeAttachment(ctx, place(id), { title: 'x', version: 1 }),
        await placeAttachment(ctx, place(id), { direction: 'omhoog', version: 1 }),
        await pinVersion(ctx, place(id), { fileVersionId, version: 1 }),
        await requestAttachment(ctx, place(id), { partyId: null, mail: false, version: 1 }),
        await remindParty(ctx, place(id)),
        await withdrawAttachment(ctx, place(id), { reason: '', version: 1 }),
      ];
      expect(tries.map(codes)).toEqual(tries.map(() => 'hidden'));
      expect((await eventsSince(before)).map(({ result }) => result)).toEqual(tries.map(() => 'refused'));
      expect(await attachmentPage(ctx, meetingId, id)).toBeNull();
      expect(await itemAttachments(ctx, meetingId, itemId)).toBeNull();
    },
  );
});
