import { describe, expect, test } from 'vitest';
import type { ProposedItem } from '~/domain/agenda-item/schema';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { carryItem } from '~/services/agenda-item/carry-item.server';
import { proposeItem } from '~/services/agenda-item/propose-item.server';
import { scheduleItem } from '~/services/agenda-item/schedule-item.server';
import { agendaTitles, eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
let day = 1;
const aMeeting = (more = {}) => makeMeeting(boha, { startsAt: new Date(Date.UTC(2021, 9, day++)), ...more });

describe('to the next meeting', () => {
  test('moving withdraws it here and puts it there with a link back, subjects and papers', async () => {
    const [meetingId, targetId] = [await aMeeting(), await aMeeting()];
    const itemId = await makeItem(boha, meetingId, 'Doorgeschoven', { proposal: 'Vaststellen.' });
    await db().itemSubject.create({
      data: { id: newId(), agendaItemId: itemId, kind: 'besluit', subjectId: newId() },
    });
    const documentId = newId();
    await db().document.create({ data: { id: documentId, programmaId: boha.programmaId, title: 'Stuk' } });
    await db().attachment.create({
      data: { id: newId(), agendaItemId: itemId, documentId, title: 'Stuk', position: 1 },
    });
    await db().annotation.create({
      data: {
        id: newId(),
        agendaItemId: itemId,
        partyId: boha.party.vws,
        kind: 'advies',
        text: 'Privé',
        updatedAt: new Date(),
      },
    });
    const seq = await lastEvent();
    const outcome = await carryItem(await boha.as('secretaris'), {
      meetingId,
      itemId,
      how: 'move',
      targetId,
    });
    if (!outcome.ok) throw new Error(outcome.kind);
    expect(await agendaTitles(meetingId)).toEqual([]);
    expect(await agendaTitles(targetId)).toEqual(['Doorgeschoven']);
    expect(await eventsSince(seq)).toEqual([{ action: 'item_carried', result: 'done', reasons: [] }]);
    const there = await db().agendaItem.findUniqueOrThrow({
      where: { id: outcome.value.id },
      include: { subjects: true, attachments: true, annotations: true },
    });
    expect(there).toMatchObject({ carriedFromId: itemId, carriedHow: 'move', proposal: 'Vaststellen.' });
    expect([there.subjects.length, there.attachments.length, there.annotations.length]).toEqual([1, 1, 0]);
  });

  test('a copy leaves it here, and cannot be made twice', async () => {
    const [meetingId, targetId] = [await aMeeting(), await aMeeting()];
    const itemId = await makeItem(boha, meetingId, 'Twee keer');
    const copying = { meetingId, itemId, how: 'copy' as const, targetId };
    const ctx = await boha.as('secretaris');
    expect((await carryItem(ctx, copying)).ok).toBe(true);
    expect(await carryItem(ctx, copying)).toMatchObject({ reasons: [{ code: 'item_already_carried' }] });
    expect([await agendaTitles(meetingId), await agendaTitles(targetId)]).toEqual([
      ['Twee keer'],
      ['Twee keer'],
    ]);
  });

  test('to the parking list, and from there onto an agenda', async () => {
    const [meetingId, targetId] = [await aMeeting(), await aMeeting()];
    const itemId = await makeItem(boha, meetingId, 'Geparkeerd');
    const ctx = await boha.as('secretaris');
    const parked = await carryItem(ctx, { meetingId, itemId, how: 'move', targetId: null });
    if (!parked.ok) throw new Error(parked.kind);
    const { overlegId } = boha;
    const seq = await lastEvent();
    const again = { overlegId, itemId: parked.value.id, targetId };
    expect((await scheduleItem(ctx, again)).ok).toBe(true);
    expect(await agendaTitles(targetId)).toEqual(['Geparkeerd']);
    expect(await eventsSince(seq)).toEqual([{ action: 'item_carried', result: 'done', reasons: [] }]);
    expect(await scheduleItem(ctx, again)).toMatchObject({ kind: 'hidden' });
  });

  test.each([
    ['the same meeting', async (meetingId: string) => meetingId, 'target_meeting_same'],
    ['a meeting that was held', () => aMeeting({ state: 'gehouden' }), 'target_meeting_held'],
    ['a meeting that is not there', async () => newId(), 'unknown_reference'],
    [
      'a meeting of an overleg of which one is no secretaris',
      () => aMeeting({ overlegId: boha.otherOverlegId }),
      'unknown_reference',
    ],
  ])('refuses %s', async (_why, target, code) => {
    const meetingId = await aMeeting();
    const itemId = await makeItem(boha, meetingId, 'Blijft');
    const targetId = await target(meetingId);
    const outcome = await carryItem(await boha.as('secretaris'), {
      meetingId,
      itemId,
      how: 'move',
      targetId,
    });
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code, field: 'target' }] });
    expect(await agendaTitles(meetingId)).toEqual(['Blijft']);
  });

  test('is not there for an outsider', async () => {
    const [meetingId, targetId] = [await aMeeting(), await aMeeting()];
    const itemId = await makeItem(boha, meetingId, 'Geheim');
    const outcome = await carryItem(await boha.as('fnv'), { meetingId, itemId, how: 'copy', targetId });
    expect(outcome).toMatchObject({ kind: 'hidden' });
  });
});

describe('bringing in a point', () => {
  const point: ProposedItem = {
    title: 'Ons punt',
    purposes: [],
    minutes: 10,
    submitterId: null,
    proposal: '',
    explanation: fromPlainText('Omdat.'),
  };

  test('a participant puts it on the parking list in the name of the own party', async () => {
    const seq = await lastEvent();
    const ctx = await boha.as('mind');
    const outcome = await proposeItem(ctx, {
      ...point,
      submitterId: boha.party.mind,
      overlegId: boha.overlegId,
    });
    if (!outcome.ok) throw new Error(outcome.kind);
    const row = await db().agendaItem.findUniqueOrThrow({ where: { id: outcome.value.id } });
    expect(row).toMatchObject({
      meetingId: null,
      submitterId: boha.party.mind,
      submittedById: ctx.actor.personId,
    });
    expect(await eventsSince(seq)).toEqual([{ action: 'item_proposed', result: 'done', reasons: [] }]);
  });

  test('not in the name of another party', async () => {
    const outcome = await proposeItem(await boha.as('mind'), {
      ...point,
      submitterId: boha.party.vws,
      overlegId: boha.overlegId,
    });
    expect(outcome).toMatchObject({ reasons: [{ code: 'party_unknown', field: 'submitterId' }] });
  });

  test('an overleg in which one takes no part is not there', async () => {
    const outcome = await proposeItem(await boha.as('fnv'), { ...point, overlegId: boha.overlegId });
    expect(outcome).toMatchObject({ kind: 'hidden' });
  });
});
