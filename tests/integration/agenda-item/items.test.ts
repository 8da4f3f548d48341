import { describe, expect, test } from 'vitest';
import type { ItemInput, NewItem } from '~/domain/agenda-item/schema';
import { fromPlainText, toPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { addItem } from '~/services/agenda-item/add-item.server';
import { changeItem } from '~/services/agenda-item/change-item.server';
import { placeItem } from '~/services/agenda-item/move-item.server';
import { scheduleItem } from '~/services/agenda-item/schedule-item.server';
import { withdrawItem } from '~/services/agenda-item/withdraw-item.server';
import { agendaTitles, eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();

let day = 1;
/** Each test its own meeting: an overleg doesn't meet twice at one moment. */
const aMeeting = (more = {}) => makeMeeting(boha, { startsAt: new Date(Date.UTC(2021, 9, day++)), ...more });

const maatregelId = newId();
await db().maatregel.create({
  data: {
    id: maatregelId,
    programmaId: boha.programmaId,
    key: 'b17',
    code: 'B17',
    name: 'Lokale teams',
    tabel: 1,
  },
});

const texts = (changed: Partial<ItemInput> = {}): ItemInput => ({
  title: 'Governance',
  purposes: ['ter_vaststelling', 'ter_bespreking'],
  minutes: 10,
  submitterId: boha.party.vws,
  proposal: 'De governance vaststellen.',
  explanation: fromPlainText('Waarom dit nu.'),
  subjects: [{ kind: 'maatregel', id: maatregelId }],
  version: 1,
  ...changed,
});
const fresh = (changed: Partial<NewItem> = {}): NewItem => ({ ...texts(), parentId: null, ...changed });

describe('a new agendapunt', () => {
  test('stands before rondvraag, keeps its texts and subjects, and leaves one event', async () => {
    const meetingId = await aMeeting();
    await makeItem(boha, meetingId, 'Opening', { origin: 'standing' });
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    const seq = await lastEvent();
    const outcome = await addItem(await boha.as('secretaris'), { ...fresh(), meetingId });
    if (!outcome.ok) throw new Error(outcome.kind);
    expect(await agendaTitles(meetingId)).toEqual(['Opening', 'Governance', 'Rondvraag']);
    expect(await eventsSince(seq)).toEqual([{ action: 'item_added', result: 'done', reasons: [] }]);
    const stored = await db().agendaItem.findUniqueOrThrow({
      where: { id: outcome.value.id },
      include: { subjects: true },
    });
    expect(stored.purposes).toEqual(['ter_bespreking', 'ter_vaststelling']);
    expect(toPlainText(stored.explanation)).toBe('Waarom dit nu.');
    expect(stored.subjects.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['maatregel', maatregelId],
    ]);
  });

  test('can stand under another, one level deep', async () => {
    const meetingId = await aMeeting();
    const parentId = await makeItem(boha, meetingId, 'Kaders');
    const ctx = await boha.as('secretaris');
    const child = await addItem(ctx, { ...fresh({ title: 'Preambule', parentId }), meetingId });
    if (!child.ok) throw new Error(child.kind);
    expect(await agendaTitles(meetingId)).toEqual(['Kaders', '- Preambule']);
    const deeper = await addItem(ctx, { ...fresh({ parentId: child.value.id }), meetingId });
    expect(deeper).toMatchObject({ reasons: [{ code: 'parent_unknown', field: 'parentId' }] });
  });

  test.each([
    ['a party that is not there', () => ({ submitterId: newId() }), 'choice_unknown', 'submitterId'],
    [
      'a subject that is not there',
      () => ({ subjects: [{ kind: 'actie' as const, id: newId() }] }),
      'unknown_reference',
      'subjects',
    ],
    [
      'a maatregel offered as besluit',
      () => ({ subjects: [{ kind: 'besluit' as const, id: maatregelId }] }),
      'unknown_reference',
      'subjects',
    ],
  ])('refuses %s, and nothing changes', async (_why, changed, code, field) => {
    const meetingId = await aMeeting();
    const seq = await lastEvent();
    const outcome = await addItem(await boha.as('secretaris'), { ...fresh(changed()), meetingId });
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reasons: [{ code, field }] });
    expect(await agendaTitles(meetingId)).toEqual([]);
    expect(await eventsSince(seq)).toEqual([{ action: 'item_added', result: 'refused', reasons: [code] }]);
  });

  test.each([
    ['gehouden', 'meeting_held'],
    ['afgelast', 'meeting_cancelled'],
  ] as const)('is refused on an agenda that is %s', async (state, code) => {
    const meetingId = await aMeeting({ state });
    const outcome = await addItem(await boha.as('secretaris'), { ...fresh(), meetingId });
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code }] });
  });
});

describe('changing an agendapunt', () => {
  test('saves what was written and counts the version', async () => {
    const meetingId = await aMeeting();
    const itemId = await makeItem(boha, meetingId, 'Oud');
    const seq = await lastEvent();
    const saved = await changeItem(await boha.as('secretaris'), { meetingId }, itemId, texts());
    expect(saved.ok).toBe(true);
    expect(await db().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      title: 'Governance',
      version: 2,
    });
    expect(await eventsSince(seq)).toEqual([{ action: 'item_changed', result: 'done', reasons: [] }]);
  });

  test('a stale save is refused with both texts and overwrites nothing (product rule 12)', async () => {
    const meetingId = await aMeeting();
    const itemId = await makeItem(boha, meetingId, 'Oud');
    await changeItem(
      await boha.as('tweedeSecretaris'),
      { meetingId },
      itemId,
      texts({ title: 'Van de ander' }),
    );
    const seq = await lastEvent();
    const late = await changeItem(
      await boha.as('secretaris'),
      { meetingId },
      itemId,
      texts({ title: 'Van mij' }),
    );
    expect(late).toMatchObject({ ok: false, kind: 'stale', stale: { version: 2 } });
    const fields = late.ok || late.kind !== 'stale' ? [] : late.stale.fields;
    expect(fields.find(({ name }) => name === 'title')).toMatchObject({
      theirs: 'Van de ander',
      yours: 'Van mij',
    });
    expect(await db().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      title: 'Van de ander',
    });
    expect(await eventsSince(seq)).toEqual([
      { action: 'item_changed', result: 'refused', reasons: ['stale'] },
    ]);
  });

  test('who has a parked point open while it goes to an agenda gets both texts, and saves it there', async () => {
    const meetingId = await aMeeting();
    const itemId = await makeItem(boha, null, 'Geparkeerd');
    const ctx = await boha.as('secretaris');
    const place = { overlegId: boha.overlegId };
    const scheduled = await scheduleItem(await boha.as('tweedeSecretaris'), {
      ...place,
      itemId,
      targetId: meetingId,
    });
    expect(scheduled.ok).toBe(true);
    const late = await changeItem(ctx, place, itemId, texts({ title: 'Van mij' }));
    expect(late).toMatchObject({ ok: false, kind: 'stale', stale: { version: 2 } });
    const again = await changeItem(ctx, place, itemId, texts({ title: 'Van mij', version: 2 }));
    expect(again).toMatchObject({ ok: true, value: { id: itemId, meetingId } });
    expect(await agendaTitles(meetingId)).toEqual(['Van mij']);
  });

  test('an item of another meeting is not there, even for who may edit both', async () => {
    const [one, other] = [await aMeeting(), await aMeeting()];
    const itemId = await makeItem(boha, one, 'Punt');
    const outcome = await changeItem(await boha.as('secretaris'), { meetingId: other }, itemId, texts());
    expect(outcome).toMatchObject({ ok: false, kind: 'hidden' });
  });

  test.each(['vws', 'mind', 'fnv', 'secretarisRijkGemeenten', 'beheerder'] as const)(
    'a concept is not there for %s, who is no secretaris of it',
    async (member) => {
      const meetingId = await aMeeting();
      const itemId = await makeItem(boha, meetingId, 'Geheim');
      const seq = await lastEvent();
      const ctx = await boha.as(member);
      expect(await changeItem(ctx, { meetingId }, itemId, texts())).toMatchObject({ kind: 'hidden' });
      expect(await withdrawItem(ctx, { meetingId }, { itemId, reason: '', version: 1 })).toMatchObject({
        kind: 'hidden',
      });
      expect((await eventsSince(seq)).map(({ reasons }) => reasons)).toEqual([['hidden'], ['hidden']]);
      expect(await agendaTitles(meetingId)).toEqual(['Geheim']);
    },
  );
});

describe('moving', () => {
  const agenda = async () => {
    const meetingId = await aMeeting();
    const one = await makeItem(boha, meetingId, 'Eén');
    const two = await makeItem(boha, meetingId, 'Twee');
    const three = await makeItem(boha, meetingId, 'Drie');
    return { meetingId, one, two, three };
  };

  test('up, in and out, each with one event that says from which number to which', async () => {
    const { meetingId, one, three } = await agenda();
    const ctx = await boha.as('secretaris');
    const seq = await lastEvent();
    const move = (kind: 'up' | 'in' | 'out', seen: string) =>
      placeItem(ctx, { meetingId, itemId: three, move: { kind }, seen });
    expect(await move('up', ':2')).toMatchObject({ value: { from: '3', to: '2' } });
    expect(await agendaTitles(meetingId)).toEqual(['Eén', 'Drie', 'Twee']);
    expect(await move('in', ':1')).toMatchObject({ value: { from: '2', to: '1a' } });
    expect(await agendaTitles(meetingId)).toEqual(['Eén', '- Drie', 'Twee']);
    expect(await move('out', `${one}:0`)).toMatchObject({ value: { from: '1a', to: '2' } });
    expect((await eventsSince(seq)).map(({ action }) => action)).toEqual([
      'item_moved',
      'item_moved',
      'item_moved',
    ]);
    // Whoever writes in the item is not disturbed by a move.
    expect(await db().agendaItem.findUnique({ where: { id: three } })).toMatchObject({ version: 1 });
  });

  test('is refused when somebody moved it meanwhile: "one up" from another place is another wish', async () => {
    const { meetingId, three } = await agenda();
    const up = { meetingId, itemId: three, move: { kind: 'up' } as const, seen: ':2' };
    await placeItem(await boha.as('tweedeSecretaris'), up);
    expect(await placeItem(await boha.as('secretaris'), up)).toMatchObject({ kind: 'stale' });
    expect(await agendaTitles(meetingId)).toEqual(['Eén', 'Drie', 'Twee']);
  });

  test('is refused with the reason of the domain, and for who is no secretaris', async () => {
    const { meetingId, one } = await agenda();
    const up = { meetingId, itemId: one, move: { kind: 'up' } as const, seen: ':0' };
    expect(await placeItem(await boha.as('secretaris'), up)).toMatchObject({
      reasons: [{ code: 'already_first' }],
    });
    expect(await placeItem(await boha.as('vng'), up)).toMatchObject({ kind: 'hidden' });
  });

  test('twenty at once leave an agenda with every item once', async () => {
    const { meetingId, one, two, three } = await agenda();
    const ctx = await boha.as('secretaris');
    const moves = [one, two, three].flatMap((itemId) =>
      [0, 1, 2].flatMap((seen) =>
        [0, 2].map((index) =>
          placeItem(ctx, {
            meetingId,
            itemId,
            move: { kind: 'to', parentId: null, index },
            seen: `:${seen}`,
          }),
        ),
      ),
    );
    await Promise.all(moves);
    expect((await agendaTitles(meetingId)).sort()).toEqual(['Drie', 'Eén', 'Twee']);
  });
});

describe('withdrawing', () => {
  test('takes it off the agenda and keeps it findable (product rule 13)', async () => {
    const meetingId = await aMeeting();
    const itemId = await makeItem(boha, meetingId, 'Vervalt');
    const seq = await lastEvent();
    const gone = await withdrawItem(
      await boha.as('secretaris'),
      { meetingId },
      { itemId, reason: 'Nog niet rijp.', version: 1 },
    );
    expect(gone.ok).toBe(true);
    expect(await agendaTitles(meetingId)).toEqual([]);
    expect(await db().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      withdrawnReason: 'Nog niet rijp.',
    });
    expect(await eventsSince(seq)).toEqual([{ action: 'item_withdrawn', result: 'done', reasons: [] }]);
  });

  test('wants a reason once participants have it, and the text as it was seen', async () => {
    const meetingId = await aMeeting({ state: 'verzonden' });
    const itemId = await makeItem(boha, meetingId, 'Verstuurd');
    const version = {
      id: newId(),
      meetingId,
      number: 1,
      kind: 'agenda' as const,
      snapshot: {},
      sha256: 'x',
      sentAt: new Date(),
    };
    await db().agendaVersion.create({ data: version });
    const ctx = await boha.as('secretaris');
    const bare = await withdrawItem(ctx, { meetingId }, { itemId, reason: '', version: 1 });
    expect(bare).toMatchObject({ reasons: [{ code: 'withdraw_reason_missing', field: 'reason' }] });
    await changeItem(await boha.as('tweedeSecretaris'), { meetingId }, itemId, texts());
    const late = await withdrawItem(ctx, { meetingId }, { itemId, reason: 'Vervalt.', version: 1 });
    expect(late).toMatchObject({ kind: 'stale', stale: { fields: [{ theirs: 'Governance' }] } });
    // A participant knows this meeting: refused as not theirs to change rather than as not there.
    const guest = await withdrawItem(
      await boha.as('vws'),
      { meetingId },
      { itemId, reason: 'x', version: 2 },
    );
    expect(guest).toMatchObject({ kind: 'forbidden' });
  });
});
