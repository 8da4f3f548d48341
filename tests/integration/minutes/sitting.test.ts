import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { markPresence } from '~/services/attendance/mark-presence.server';
import { recordAttendance, type AttendanceRow } from '~/services/attendance/record-attendance.server';
import { addContribution } from '~/services/contribution/add-contribution.server';
import { changeContribution } from '~/services/contribution/change-contribution.server';
import { removeContribution } from '~/services/contribution/remove-contribution.server';
import { closeMeeting } from '~/services/minutes/close-meeting.server';
import { openMeeting } from '~/services/minutes/open-meeting.server';
import { sendForCorrection } from '~/services/minutes/send-for-correction.server';
import { takeUpItem } from '~/services/minutes/take-up-item.server';
import { answerRemark } from '~/services/remark/answer-remark.server';
import { makeRemark } from '~/services/remark/make-remark.server';
import { eventsSince, lastEvent, makeBoha, makeMeeting } from '../../factories/boha';
import { duringMeeting, lastHappening, sentMeeting, weekAfter } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
const later = await boha.as('secretaris', weekAfter);
const { meetingId, items } = await sentMeeting(boha);
const [first = '', second = ''] = items;
const meeting = () => db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
const times = async () =>
  (await db().agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })).map((item) => [
    item.openedAt?.toISOString().slice(11, 16) ?? null,
    item.closedAt?.toISOString().slice(11, 16) ?? null,
  ]);

describe('the sitting', () => {
  test('is refused while its agenda is a concept, with what to do first', async () => {
    const concept = await makeMeeting(boha, { startsAt: new Date('2022-02-02T12:30:00Z') });
    expect(await openMeeting(ctx, { meetingId: concept })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'minutes_meeting_not_sent' }],
    });
    expect(await lastHappening()).toMatchObject({ action: 'meeting_opened', result: 'refused' });
  });

  test('opens once, goes from agendapunt to agendapunt with their times, and closes', async () => {
    const seq = await lastEvent();
    expect(await takeUpItem(ctx, { meetingId, itemId: first })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'sitting_not_open' }],
    });
    expect((await openMeeting(ctx, { meetingId })).ok).toBe(true);
    expect(await openMeeting(ctx, { meetingId })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'sitting_already_open' }],
    });
    expect(await times()).toEqual([
      ['12:31', null],
      [null, null],
    ]);
    const ten = await boha.as('secretaris', new Date('2021-10-07T12:41:00Z'));
    expect((await takeUpItem(ten, { meetingId, itemId: second })).ok).toBe(true);
    expect(await times()).toEqual([
      ['12:31', '12:41'],
      ['12:41', null],
    ]);
    const end = await boha.as('secretaris', new Date('2021-10-07T13:00:00Z'));
    expect((await closeMeeting(end, { meetingId })).ok).toBe(true);
    expect(await times()).toEqual([
      ['12:31', '12:41'],
      ['12:41', '13:00'],
    ]);
    expect(await meeting()).toMatchObject({ state: 'gehouden', minutesState: 'concept' });
    expect(await closeMeeting(end, { meetingId })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'sitting_already_closed' }],
    });
    const done = (await eventsSince(seq))
      .filter((event) => event.result === 'done')
      .map((event) => event.action);
    expect(done).toEqual(['meeting_opened', 'item_times_recorded', 'meeting_closed']);
  });
});

describe('inbreng', () => {
  test('can be mended and taken out; its text stays in the history', async () => {
    const added = await addContribution(ctx, {
      meetingId,
      itemId: first,
      partyId: boha.party.vng,
      text: 'Wil meer tijd.',
    });
    if (!added.ok) throw new Error('not added');
    const { id } = added.value;
    const change = (version: number, text: string, member: 'secretaris' | 'vng' = 'secretaris') =>
      boha
        .as(member, duringMeeting)
        .then((who) => changeContribution(who, { meetingId, id, partyId: boha.party.vng, text, version }));
    expect((await change(1, 'Wil veel meer tijd.')).ok).toBe(true);
    expect(await change(1, 'Wil geen tijd.')).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [{ theirs: 'Wil veel meer tijd.', yours: 'Wil geen tijd.' }],
        saved: { by: ctx.actor.name, at: duringMeeting, self: true },
      },
    });
    const colleague = await boha.as('tweedeSecretaris', weekAfter);
    const late = { meetingId, id, partyId: boha.party.vng, text: 'Wil geen tijd.', version: 1 };
    expect(await changeContribution(colleague, late)).toMatchObject({
      stale: { saved: { by: ctx.actor.name, at: duringMeeting, self: false } },
    });
    expect(await change(2, ' ')).toMatchObject({ kind: 'refused', reasons: [{ code: 'text_missing' }] });
    expect(await change(2, 'x', 'vng')).toMatchObject({ kind: 'hidden' });
    expect(await removeContribution(ctx, { meetingId, id, version: 1 })).toMatchObject({ kind: 'stale' });
    expect((await removeContribution(ctx, { meetingId, id, version: 2 })).ok).toBe(true);
    const event = await db().event.findFirstOrThrow({
      where: { action: 'contribution_removed', result: 'done' },
    });
    expect(event.change).toMatchObject({ detail: { text: 'Wil veel meer tijd.' } });
  });

  test('of a party of nowhere is refused', async () => {
    const outcome = await addContribution(ctx, { meetingId, itemId: first, partyId: meetingId, text: 'x' });
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'unknown_reference' }] });
  });
});

describe('attendance', () => {
  const row = (more: Partial<AttendanceRow> = {}): AttendanceRow => ({
    id: null,
    version: 1,
    remove: false,
    partyId: boha.party.vng,
    function: 'bestuurder',
    status: 'aanwezig',
    substitute: '',
    absentAt: [],
    ...more,
  });

  test('keeps who was there, who came instead and who missed an agendapunt', async () => {
    const rows = [
      row({ absentAt: [second] }),
      row({
        partyId: boha.party.mind,
        function: 'directeur',
        status: 'afgemeld',
        substitute: 'beleidsmedewerker',
      }),
    ];
    expect((await recordAttendance(ctx, { meetingId, rows })).ok).toBe(true);
    const stored = await db().attendance.findMany({
      where: { meetingId },
      include: { absences: true },
      orderBy: { function: 'asc' },
    });
    expect(stored).toMatchObject([
      { function: 'bestuurder', status: 'aanwezig', absences: [{ agendaItemId: second }] },
      { function: 'directeur', status: 'afgemeld', substitute: 'beleidsmedewerker' },
    ]);
    expect(await lastHappening()).toMatchObject({ action: 'attendance_recorded', result: 'done' });
  });

  test('a stale row is refused with both, and a wrong one at its row', async () => {
    const stored = await db().attendance.findFirstOrThrow({ where: { meetingId, function: 'bestuurder' } });
    const own = row({ id: stored.id, version: stored.version, status: 'afgemeld', absentAt: [] });
    expect((await recordAttendance(ctx, { meetingId, rows: [own] })).ok).toBe(true);
    expect(await recordAttendance(ctx, { meetingId, rows: [{ ...own, status: 'aanwezig' }] })).toMatchObject({
      kind: 'stale',
      stale: { fields: [{ theirs: 'afgemeld', yours: 'aanwezig' }] },
    });
    const wrong = row({ function: 'adviseur', substitute: 'iemand' });
    expect(await recordAttendance(ctx, { meetingId, rows: [wrong] })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'substitute_of_present', field: 'row-0' }],
    });
    expect(await recordAttendance(await boha.as('vng'), { meetingId, rows: [] })).toMatchObject({
      kind: 'hidden',
    });
  });

  test('the quick list ticks parties, and leaves who sent word as it was', async () => {
    const listed = [boha.party.vws, boha.party.vng, boha.party.mind];
    expect(
      (await markPresence(ctx, { meetingId, listed, present: [boha.party.vws, boha.party.mind] })).ok,
    ).toBe(true);
    const status = async () =>
      Object.fromEntries(
        (await db().attendance.findMany({ where: { meetingId } })).map((one) => [one.partyId, one.status]),
      );
    expect(await status()).toEqual({
      [boha.party.vws]: 'aanwezig',
      [boha.party.vng]: 'afgemeld',
      [boha.party.mind]: 'afgemeld',
    });
    expect((await markPresence(ctx, { meetingId, listed, present: [] })).ok).toBe(true);
    expect(await status()).toEqual({
      [boha.party.vws]: 'afwezig',
      [boha.party.vng]: 'afgemeld',
      [boha.party.mind]: 'afwezig',
    });
  });
});

describe('sending the draft for correction', () => {
  test.each([
    [null, 'correction_until_missing'],
    ['2021-10-13', 'correction_until_past'],
  ])('until %s is refused: %s', async (until, code) => {
    await addContribution(ctx, { meetingId, itemId: first, partyId: null, text: 'Opening.' });
    expect(await sendForCorrection(later, { meetingId, until })).toMatchObject({
      kind: 'refused',
      reasons: [{ code, field: 'until' }],
    });
  });

  test('nobody but the secretaris sends it', async () => {
    expect(
      await sendForCorrection(await boha.as('vng', weekAfter), { meetingId, until: '2021-11-01' }),
    ).toMatchObject({ kind: 'hidden' });
  });

  test('every participant gets one mail, in the same transaction', async () => {
    const outcome = await sendForCorrection(later, { meetingId, until: '2021-11-01' });
    expect(outcome).toEqual({ ok: true, value: { sentTo: 3 } });
    const mails = await db().delivery.findMany({ where: { meetingId, kind: 'verslag_ter_correctie' } });
    expect(mails.map((mail) => mail.email.replace(/@.*/, '')).sort()).toEqual([
      'vertegenwoordiger.mind',
      'vertegenwoordiger.vng',
      'vertegenwoordiger.vws',
    ]);
    expect(await sendForCorrection(later, { meetingId, until: '2021-11-01' })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'minutes_already_in_correction' }],
    });
  });
});

describe('corrections', () => {
  const remark = (text: string, partyId: string, itemId: string | null = first) => ({
    meetingId,
    itemId,
    partyId,
    text,
  });
  let id = '';

  test('a party asks for its own corrections, until the day that was set', async () => {
    const vng = await boha.as('vng', weekAfter);
    const made = await makeRemark(vng, remark('Wij zeiden iets anders.', boha.party.vng));
    if (!made.ok) throw new Error(JSON.stringify(made));
    id = made.value.id;
    expect(await makeRemark(vng, remark('x', boha.party.mind))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'party_unknown' }],
    });
    expect(await makeRemark(vng, remark(' ', boha.party.vng))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'remark_text_missing', field: 'text' }],
    });
    const late = await boha.as('vng', new Date('2021-11-02T09:00:00Z'));
    expect(await makeRemark(late, remark('x', boha.party.vng))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'remark_too_late' }],
    });
    const lastHour = await boha.as('mind', new Date('2021-11-01T22:30:00Z'));
    expect((await makeRemark(lastHour, remark('Nog net.', boha.party.mind, null))).ok).toBe(true);
    expect(await makeRemark(await boha.as('fnv', weekAfter), remark('x', boha.party.fnv))).toMatchObject({
      kind: 'hidden',
    });
    expect(await makeRemark(later, remark('x', boha.party.vws))).toMatchObject({ kind: 'forbidden' });
  });

  test('what a party asks stays out of the history that others may read, until it is answered', async () => {
    const event = await db().event.findFirstOrThrow({ where: { action: 'remark_made', result: 'done' } });
    expect(JSON.stringify(event.change)).not.toContain('iets anders');
  });

  test('the secretaris answers: taken over, partly or not, with why', async () => {
    const answer = (more: object) =>
      answerRemark(later, { meetingId, id, answer: 'niet', why: '', version: 1, ...more });
    expect(await answer({})).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'remark_answer_why_missing', field: 'why' }],
    });
    expect((await answer({ answer: 'deels', why: 'De strekking staat er al.' })).ok).toBe(true);
    expect(await answer({ answer: 'overgenomen' })).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    const vng = await boha.as('vng', weekAfter);
    expect(
      await answerRemark(vng, { meetingId, id, answer: 'overgenomen', why: '', version: 2 }),
    ).toMatchObject({ kind: 'forbidden' });
  });
});
