import { beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { sendingPage } from '~/queries/sending/sending-page.server';
import { queueMails } from '~/services/mail/queue-mail.server';
import { sendAgenda } from '~/services/meeting/send-agenda.server';
import { cast } from '../../cast';
import { eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';
import { jobsInQueue } from '../../support/outbox';

await testDatabase();
const boha = await makeBoha();
let secretaris: Ctx;
let meetingId: string;

beforeEach(async () => {
  secretaris = await boha.as('secretaris');
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  meetingId = await makeMeeting(boha, { startsAt: new Date(Date.now() + Math.random() * 1e11) });
  await makeItem(boha, meetingId, 'Planning', {
    purposes: ['ter_informatie'],
    explanationText: 'Wat er komt.',
  });
});

const seen = async () => (await sendingPage(secretaris, meetingId))?.seen ?? '';
const send = async (ctx: Ctx = secretaris) => sendAgenda(ctx, { meetingId, seen: await seen() });
const versions = () => db().agendaVersion.findMany({ where: { meetingId }, orderBy: { number: 'asc' } });
const mailed = async () =>
  (await db().delivery.findMany({ where: { meetingId } })).map((one) => one.email).sort();

describe('sending the agenda', () => {
  test('freezes version 1 and puts one mail to each participant and secretaris in the outbox', async () => {
    const before = await lastEvent();
    expect(await send()).toMatchObject({ ok: true, value: { number: 1, recipients: 5 } });
    expect(await versions()).toMatchObject([{ number: 1, kind: 'agenda', changes: null }]);
    expect(await db().meeting.findUnique({ where: { id: meetingId } })).toMatchObject({
      state: 'verzonden',
      icsSequence: 0,
    });
    expect(await mailed()).toEqual(
      [cast.vws, cast.vng, cast.mind, cast.secretaris, cast.tweedeSecretaris].sort(),
    );
    expect(await jobsInQueue()).toBe(5);
    expect(await eventsSince(before)).toEqual([{ action: 'agenda_sent', result: 'done', reasons: [] }]);
  });

  test('reaches the parties in a group that takes part, and nobody twice', async () => {
    const groupId = newId();
    const group = { key: `groep-${groupId}`, name: 'Groep', shortName: 'Groep', kind: 'group' } as const;
    await db().party.create({ data: { id: groupId, programmaId: boha.programmaId, ...group } });
    await db().partyMember.createMany({
      data: [boha.party.fnv, boha.party.vng].map((memberId) => ({ groupId, memberId })),
    });
    await db().overlegParticipant.create({ data: { overlegId: boha.overlegId, partyId: groupId } });
    await send();
    expect((await mailed()).filter((email) => email === cast.vng)).toHaveLength(1);
    expect(await mailed()).toContain(cast.fnv);
    await db().overlegParticipant.delete({
      where: { overlegId_partyId: { overlegId: boha.overlegId, partyId: groupId } },
    });
  });

  test('mails nobody whose role or account ended', async () => {
    const { id } = await db().person.findUniqueOrThrow({ where: { email: cast.mind } });
    await db().roleGrant.updateMany({ where: { personId: id }, data: { until: new Date('2021-09-30') } });
    await send();
    expect(await mailed()).not.toContain(cast.mind);
    await db().roleGrant.updateMany({ where: { personId: id }, data: { until: null } });
  });

  test('happens once, however often and by however many it is pressed at the same time', async () => {
    const now = await seen();
    const tries = await Promise.all(
      [secretaris, await boha.as('tweedeSecretaris'), secretaris].map((ctx) =>
        sendAgenda(ctx, { meetingId, seen: now }),
      ),
    );
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of tries.filter((one) => !one.ok))
      expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'agenda_already_sent' }] });
    expect(await versions()).toHaveLength(1);
    expect(await jobsInQueue()).toBe(5);
  });
});

describe('what stops the sending', () => {
  const nothingHappened = async () => {
    expect(await versions()).toEqual([]);
    expect(await mailed()).toEqual([]);
    expect(await jobsInQueue()).toBe(0);
  };

  test.each([
    ['no chair', () => db().meeting.update({ where: { id: meetingId }, data: { chairPartyId: null } })],
    ['no points', () => db().agendaItem.deleteMany({ where: { meetingId } })],
    [
      'a point without a doel',
      () => makeItem(boha, meetingId, 'Code of Conduct', { proposal: 'Stel vast.' }),
    ],
  ])('%s, as on the check screen', async (_what, spoil) => {
    await spoil();
    const before = await lastEvent();
    expect(await send()).toMatchObject({
      ok: false,
      kind: 'refused',
      reasons: [{ code: 'agenda_not_ready', params: { count: 1 } }],
    });
    await nothingHappened();
    expect(await eventsSince(before)).toEqual([
      { action: 'agenda_sent', result: 'refused', reasons: ['agenda_not_ready'] },
    ]);
  });

  test.each([
    ['gehouden', 'meeting_held'],
    ['afgelast', 'meeting_cancelled'],
  ] as const)('a meeting that is %s', async (state, code) => {
    await db().meeting.update({ where: { id: meetingId }, data: { state } });
    expect(await send()).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    await nothingHappened();
  });

  test('an agenda that changed after the secretary looked at it', async () => {
    const before = await seen();
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    expect(await sendAgenda(secretaris, { meetingId, seen: before })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'agenda_changed_since_seen' }],
    });
    await nothingHappened();
  });

  test.each([
    ['a party that takes part in nothing', 'fnv'],
    ['a participant, who does not know of a concept', 'vng'],
    ['the secretaris of another overleg', 'secretarisRijkGemeenten'],
    ['a beheerder', 'beheerder'],
  ] as const)('%s finds nothing to send', async (_who, member) => {
    const before = await lastEvent();
    expect(await send(await boha.as(member))).toMatchObject({ ok: false, kind: 'hidden' });
    await nothingHappened();
    expect(await eventsSince(before)).toMatchObject([{ action: 'agenda_sent', result: 'refused' }]);
  });

  test('a secretaris of another programma finds nothing to send', async () => {
    const elsewhere = { ...secretaris, actor: { ...secretaris.actor, programmaId: newId() } };
    expect(await send(elsewhere)).toMatchObject({ ok: false, kind: 'hidden' });
    expect(await sendingPage(elsewhere, meetingId)).toBeNull();
    await nothingHappened();
  });

  test('a participant of a sent agenda is told that it is not theirs to send', async () => {
    await send();
    expect(await send(await boha.as('vng'))).toMatchObject({ ok: false, kind: 'forbidden' });
  });
});

describe('the outbox and the transaction', () => {
  test('what is rolled back mails nobody', async () => {
    const person = await db().person.findUniqueOrThrow({ where: { email: cast.vng } });
    const letter = { to: person, kind: 'inloglink', secret: 'x', minutes: 15 } as const;
    const work = db().$transaction(async (tx) => {
      await queueMails(tx, new Date(), [letter, letter]);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await jobsInQueue()).toBe(0);
    expect(await db().delivery.count({ where: { kind: 'inloglink' } })).toBe(0);
  });
});

describe('sent is sent', () => {
  test('later work on the agenda changes nothing of the version', async () => {
    await send();
    const [before] = await versions();
    const item = await db().agendaItem.findFirstOrThrow({ where: { meetingId } });
    await db().agendaItem.update({ where: { id: item.id }, data: { title: 'Heel anders' } });
    expect((await versions())[0]).toEqual(before);
    expect(await db().sentItem.findUnique({ where: { agendaItemId: item.id } })).toMatchObject({
      title: 'Planning',
    });
    await expect(
      db().agendaVersion.update({ where: { id: before?.id ?? '' }, data: { note: 'anders' } }),
    ).rejects.toThrow();
  });
});
