import { beforeEach, describe, expect, test } from 'vitest';
import { agendaSnapshotSchema } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { newId } from '~/platform/db/id.server';
import { deliveriesPage } from '~/queries/sending/deliveries-page.server';
import { supplementPage } from '~/queries/sending/supplement-page.server';
import { cancelMeeting } from '~/services/meeting/cancel-meeting.server';
import { settleProposals } from '~/services/meeting/settle-proposals.server';
import { sendSupplement } from '~/services/meeting/send-supplement.server';
import { cast } from '../../cast';
import { eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { makeReady, sendNow, supplementNow } from '../../factories/sent';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
let secretaris: Ctx;
let meetingId: string;
let itemId: string;
let day = 0;

beforeEach(async () => {
  secretaris = await boha.as('secretaris');
  day += 1;
  const startsAt = new Date(Date.UTC(2021, 10, day, 12, 30));
  ({ meetingId, itemId } = await makeReady(boha, startsAt));
});

const versions = () => db().agendaVersion.findMany({ where: { meetingId }, orderBy: { number: 'asc' } });
const meeting = () => db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
const mailed = async (kind: 'agenda' | 'nazending' | 'afgelasting') =>
  (await db().delivery.findMany({ where: { meetingId, kind } })).map((one) => one.email).sort();
const everybody = [cast.vws, cast.vng, cast.mind, cast.secretaris, cast.tweedeSecretaris].sort();

describe('a nazending', () => {
  test('says exactly what is new, changed and withdrawn, and keeps the version before as it was', async () => {
    await sendNow(secretaris, meetingId);
    const gone = itemId;
    await db().agendaItem.update({ where: { id: gone }, data: { withdrawnAt: new Date() } });
    const added = await makeItem(boha, meetingId, 'Code of Conduct', { purposes: ['ter_bespreking'] });
    await db().meeting.update({ where: { id: meetingId }, data: { place: 'Den Haag' } });

    const before = await lastEvent();
    const expected = [
      { kind: 'meeting_changed', field: 'place', from: 'Webex', to: 'Den Haag' },
      { kind: 'item_new', itemId: added, number: '1', title: 'Code of Conduct' },
      { kind: 'item_withdrawn', itemId: gone, number: '1', title: 'Planning' },
    ];
    expect((await supplementPage(secretaris, meetingId))?.changes).toEqual(expected);
    expect(await supplementNow(secretaris, meetingId, 'Met excuses.')).toMatchObject({
      ok: true,
      value: { number: 2, recipients: 5 },
    });
    const [first, second] = await versions();
    expect(second).toMatchObject({ kind: 'nazending', note: 'Met excuses.', changes: expected });
    expect(agendaSnapshotSchema.parse(first?.snapshot).items[0]?.title).toBe('Planning');
    expect(await mailed('nazending')).toEqual(everybody);
    expect(await db().sentItem.findUnique({ where: { agendaItemId: gone } })).toMatchObject({
      withdrawn: true,
    });
    expect(await eventsSince(before)).toEqual([{ action: 'supplement_sent', result: 'done', reasons: [] }]);
  });

  test.each([
    ['time', { startsAt: new Date('2021-12-01T14:00:00Z') }, 1],
    ['length', { minutes: 60 }, 1],
    ['place', { place: 'Utrecht' }, 1],
    ['kenmerk', { kenmerk: 'K-1' }, 0],
  ] as const)('with another %s moves the calendar by %o', async (_what, changed, steps) => {
    await sendNow(secretaris, meetingId);
    await db().meeting.update({ where: { id: meetingId }, data: changed });
    expect((await meeting()).icsSequence).toBe(0);
    expect((await supplementPage(secretaris, meetingId))?.movesCalendar).toBe(steps === 1);
    await supplementNow(secretaris, meetingId);
    expect((await meeting()).icsSequence).toBe(steps);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['nothing changed', async () => undefined, 'supplement_empty'],
    [
      'the agenda is not ready',
      () => makeItem(boha, meetingId, 'Planning', { proposal: 'Stel vast.' }),
      'agenda_not_ready',
    ],
    [
      'the meeting was held',
      () => db().meeting.update({ where: { id: meetingId }, data: { state: 'gehouden' } }),
      'meeting_held',
    ],
  ])('is refused when %s, and mails nobody', async (_why, spoil, code) => {
    await sendNow(secretaris, meetingId);
    await spoil();
    const before = await lastEvent();
    expect(await supplementNow(secretaris, meetingId)).toMatchObject({
      kind: 'refused',
      reasons: [{ code }],
    });
    expect(await mailed('nazending')).toEqual([]);
    expect(await versions()).toHaveLength(1);
    expect(await eventsSince(before)).toEqual([
      { action: 'supplement_sent', result: 'refused', reasons: [code] },
    ]);
  });

  test('is refused before the agenda itself went out, and when it changed under the hands of the sender', async () => {
    expect(await supplementNow(secretaris, meetingId)).toMatchObject({
      reasons: [{ code: 'agenda_not_sent' }],
    });
    await sendNow(secretaris, meetingId);
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    const seen = (await supplementPage(secretaris, meetingId))?.seen ?? '';
    await makeItem(boha, meetingId, 'Sluiting', { origin: 'standing' });
    expect(await sendSupplement(secretaris, { meetingId, seen, note: '' })).toMatchObject({
      reasons: [{ code: 'agenda_changed_since_seen' }],
    });
  });

  test('is for the secretarissen: a participant is refused, an outsider finds nothing', async () => {
    await sendNow(secretaris, meetingId);
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    const input = { meetingId, seen: '', note: '' };
    expect(await sendSupplement(await boha.as('vng'), input)).toMatchObject({ kind: 'forbidden' });
    expect(await sendSupplement(await boha.as('fnv'), input)).toMatchObject({ kind: 'hidden' });
    expect(await supplementPage(await boha.as('vng'), meetingId)).toBeNull();
    const elsewhere = { ...secretaris, actor: { ...secretaris.actor, programmaId: newId() } };
    expect(await sendSupplement(elsewhere, input)).toMatchObject({ kind: 'hidden' });
    expect(await deliveriesPage(elsewhere, meetingId)).toBeNull();
    expect(await deliveriesPage(await boha.as('mind'), meetingId)).toBeNull();
    expect(await deliveriesPage(secretaris, meetingId)).not.toBeNull();
  });
});

describe('cancelling', () => {
  const cancel = async (ctx: Ctx, reason = 'De voorzitter is ziek.') =>
    cancelMeeting(ctx, { meetingId, reason, sent: (await versions()).length > 0 });

  test('a sent meeting: state, reason, a version with what was sent, and a mail to everybody', async () => {
    await sendNow(secretaris, meetingId);
    await db().agendaItem.update({ where: { id: itemId }, data: { title: 'Nog niet verstuurd' } });
    const before = await lastEvent();
    expect(await cancel(secretaris)).toMatchObject({ ok: true, value: { recipients: 5 } });
    expect(await meeting()).toMatchObject({
      state: 'afgelast',
      cancelReason: 'De voorzitter is ziek.',
      icsSequence: 1,
    });
    const [first, second] = await versions();
    expect(second).toMatchObject({ kind: 'afgelasting', number: 2 });
    expect(second?.snapshot).toEqual(first?.snapshot);
    expect(await mailed('afgelasting')).toEqual(everybody);
    expect(await eventsSince(before)).toEqual([{ action: 'meeting_cancelled', result: 'done', reasons: [] }]);
  });

  test('also tells somebody who was invited and whose party left since', async () => {
    await sendNow(secretaris, meetingId);
    const mind = { overlegId: boha.overlegId, partyId: boha.party.mind };
    await db().overlegParticipant.delete({ where: { overlegId_partyId: mind } });
    await cancel(secretaris);
    expect(await mailed('afgelasting')).toEqual(everybody);
    await db().overlegParticipant.create({ data: { ...mind, sortOrder: 2 } });
  });

  test('a concept mails nobody: nobody knows of it', async () => {
    expect(await cancel(secretaris)).toMatchObject({ ok: true, value: { recipients: 0 } });
    expect(await versions()).toEqual([]);
    expect(await mailed('afgelasting')).toEqual([]);
    expect((await meeting()).icsSequence).toBe(0);
  });

  test.each<[string, string, () => Promise<unknown>, string]>([
    ['without a reason', ' ', async () => undefined, 'reason_missing'],
    [
      'after it was held',
      'x',
      () => db().meeting.update({ where: { id: meetingId }, data: { state: 'gehouden' } }),
      'meeting_held',
    ],
    ['twice', 'x', () => cancel(secretaris), 'meeting_cancelled'],
    [
      'once inbreng was minuted',
      'x',
      () =>
        db().contribution.create({
          data: { id: newId(), agendaItemId: itemId, text: 'Akkoord', position: 0 },
        }),
      'meeting_minuted',
    ],
  ])('%s is refused', async (_why, reason, first, code) => {
    await first();
    const before = await lastEvent();
    expect(await cancel(secretaris, reason)).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    expect(await eventsSince(before)).toEqual([
      { action: 'meeting_cancelled', result: 'refused', reasons: [code] },
    ]);
  });

  test('is refused to who did not know that the agenda went out meanwhile', async () => {
    await sendNow(secretaris, meetingId);
    const unaware = { meetingId, reason: 'De voorzitter is ziek.', sent: false };
    expect(await cancelMeeting(secretaris, unaware)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'sent_since_seen' }],
    });
    expect((await meeting()).state).toBe('verzonden');
  });

  test('the next meeting proposes its points, with their sub-items, and not what every agenda proposes', async () => {
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    await makeItem(boha, meetingId, 'Onderdeel', { parentId: itemId });
    const minutes = await makeItem(boha, meetingId, 'Het vorige verslag');
    const about = { agendaItemId: minutes, kind: 'verslag', subjectId: newId() } as const;
    await db().itemSubject.create({ data: { id: newId(), ...about } });
    const proposed = async (startsAt: Date) =>
      (await proposalFacts(db(), boha.overlegId, null, startsAt)).carriedOver.map(({ id }) => id);
    const later = new Date(Date.UTC(2021, 11, day, 12, 30));
    expect(await proposed(later)).not.toContain(itemId);
    await cancel(secretaris);
    expect(await proposed(later)).toContain(itemId);
    expect(await proposed(later)).not.toContain(minutes);
    expect(await proposed(new Date('2021-10-01T12:30:00Z'))).not.toContain(itemId);

    const next = await makeMeeting(boha, { startsAt: later });
    const key = `carried_over:${itemId}`;
    expect(await settleProposals(secretaris, { meetingId: next, accept: [key], refuse: [] })).toMatchObject({
      ok: true,
    });
    const [main, sub] = await db().agendaItem.findMany({
      where: { meetingId: next },
      orderBy: { parentId: { sort: 'asc', nulls: 'first' } },
    });
    expect(main).toMatchObject({ title: 'Planning', carriedFromId: itemId, parentId: null });
    expect(sub).toMatchObject({ title: 'Onderdeel', parentId: main?.id });
    expect(await proposed(new Date(Date.UTC(2022, 0, 1)))).not.toContain(itemId);
  });

  test('once the overleg met again its points are no longer proposed', async () => {
    await cancel(secretaris);
    const startsAt = new Date(Date.UTC(2021, 11, 30, 12, 30));
    const held = await makeMeeting(boha, { startsAt, state: 'gehouden' });
    const facts = await proposalFacts(db(), boha.overlegId, null, new Date(Date.UTC(2022, 0, 20)));
    expect(facts.carriedOver.map(({ id }) => id)).not.toContain(itemId);
    await db().meeting.update({ where: { id: held }, data: { state: 'concept' } });
  });

  test('is for the secretarissen', async () => {
    await sendNow(secretaris, meetingId);
    expect(await cancel(await boha.as('mind'))).toMatchObject({ kind: 'forbidden' });
    expect(await cancel(await boha.as('fnv'))).toMatchObject({ kind: 'hidden' });
    expect((await meeting()).state).toBe('verzonden');
  });
});
