import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { addWerkgroepAction } from '~/services/action-item/add-werkgroep-action.server';
import { changeWerkgroepAction } from '~/services/action-item/change-werkgroep-action.server';
import { reportAction } from '~/services/action-item/report-action.server';
import { withdrawWerkgroepAction } from '~/services/action-item/withdraw-werkgroep-action.server';
import { addWerkgroepMeeting } from '~/services/werkgroep-meeting/add-werkgroep-meeting.server';
import { cancelWerkgroepMeeting } from '~/services/werkgroep-meeting/cancel-werkgroep-meeting.server';
import { changeWerkgroepMeeting } from '~/services/werkgroep-meeting/change-werkgroep-meeting.server';
import type { Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeToegang } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
beforeAll(async () => {
  toegang = await makeToegang();
});

const as = (member: Member) => toegang.as(member);
const ends = (outcome: Outcome<unknown>) => {
  if (outcome.ok) return 'done';
  return outcome.kind === 'refused' ? outcome.reasons.map(({ code }) => code).join() : outcome.kind;
};
const input = {
  date: '2021-10-11',
  startTime: '09:30',
  place: 'Utrecht',
  notes: fromPlainText('Wij spraken over de triage.'),
};
const made = async (): Promise<string> => {
  const outcome = await addWerkgroepMeeting(await as('secretarisToegang'), toegang.werkgroepId, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.id;
};
const at = (id: string) => ({ werkgroepId: toegang.werkgroepId, id });
const page = async (member: Member, id: string) =>
  werkgroepMeetingPage(await as(member), toegang.werkgroepId, id);

describe('a meeting of a werkgroep', () => {
  it.each<[Member, string]>([
    ['voorzitterToegang', 'done'],
    ['secretarisToegang', 'done'],
    ['secretaris', 'done'],
    ['lidToegang', 'forbidden'],
    ['vws', 'forbidden'],
    ['financien', 'forbidden'],
    ['lezer', 'hidden'],
  ])('noted by %s: %s', async (member, expected) => {
    expect(ends(await addWerkgroepMeeting(await as(member), toegang.werkgroepId, input))).toBe(expected);
  });

  it.each<[Member, boolean]>([
    ['voorzitterToegang', true],
    ['lidToegang', true],
    ['secretaris', true],
    ['secretarisRijkGemeenten', false],
    ['mind', false],
    ['financien', false],
    ['lezer', false],
  ])('read by %s: %s', async (member, reads) => {
    const id = await made();
    expect((await page(member, id)) !== null).toBe(reads);
  });

  it('keeps its notes as written text, and what happened to it', async () => {
    const id = await made();
    const seq = await lastEvent();
    const ctx = await as('voorzitterToegang');
    const notes = fromPlainText('Wij kozen voor variant 2.');
    expect(ends(await changeWerkgroepMeeting(ctx, at(id), { ...input, notes, version: 1 }))).toBe('done');
    const found = await page('lidToegang', id);
    expect(found?.blocks).toMatchObject([
      { type: 'paragraph', runs: [{ text: 'Wij kozen voor variant 2.' }] },
    ]);
    expect(found?.history.at(-1)?.fields).toMatchObject([
      { name: 'notesText', to: 'Wij kozen voor variant 2.' },
    ]);
    expect(await eventsSince(seq)).toMatchObject([{ action: 'werkgroep_meeting_changed', result: 'done' }]);
  });

  it('a stale save is refused with both texts (rule 12)', async () => {
    const id = await made();
    const ctx = await as('voorzitterToegang');
    await changeWerkgroepMeeting(ctx, at(id), { ...input, place: 'Den Haag', version: 1 });
    const second = await changeWerkgroepMeeting(ctx, at(id), { ...input, place: 'Zwolle', version: 1 });
    expect(second).toMatchObject({
      kind: 'stale',
      stale: { version: 2, fields: [{}, {}, { theirs: 'Den Haag', yours: 'Zwolle' }, {}] },
    });
  });

  it('can be cancelled once, while nothing was agreed in it', async () => {
    const id = await made();
    const ctx = await as('voorzitterToegang');
    expect(ends(await cancelWerkgroepMeeting(ctx, at(id), { version: 9 }))).toBe('stale');
    expect(ends(await cancelWerkgroepMeeting(ctx, at(id), { version: 1 }))).toBe('done');
    expect(ends(await cancelWerkgroepMeeting(ctx, at(id), { version: 2 }))).toBe(
      'werkgroep_meeting_cancelled',
    );
    expect(ends(await changeWerkgroepMeeting(ctx, at(id), { ...input, version: 2 }))).toBe(
      'werkgroep_meeting_cancelled',
    );
    expect((await page('lidToegang', id))?.meeting.cancelled).toBe(true);
  });

  it('of another werkgroep isn’t there at this address', async () => {
    const id = await made();
    expect(await werkgroepMeetingPage(await as('secretaris'), toegang.otherWerkgroepId, id)).toBeNull();
  });
});

describe('an actie that was agreed in it (product rules 7 and 8)', () => {
  const draft = (more: object = {}) => ({
    title: 'Wachttijden in drie regio’s tellen',
    text: '',
    personId: null,
    roles: [{ partyId: toegang.party.mind, kind: 'verantwoordelijk' as const }],
    deadline: '2021-11-01',
    maatregelIds: [toegang.maatregel.b12],
    noMaatregelReason: '',
    ...more,
  });
  const agreed = async (meetingId: string): Promise<string> => {
    const outcome = await addWerkgroepAction(await as('voorzitterToegang'), at(meetingId), draft());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return outcome.value.id;
  };

  it.each<[string, object, string]>([
    ['has an owner', { roles: [] }, 'action_owner_missing'],
    ['has a deadline', { deadline: '' }, 'action_deadline_missing'],
    ['not before it was agreed', { deadline: '2021-10-10' }, 'action_deadline_past'],
    ['serves a maatregel', { maatregelIds: [] }, 'action_maatregel_missing'],
    ['or says why it serves none', { maatregelIds: [], noMaatregelReason: 'Organisatie' }, 'done'],
    [
      'names parties of this programma',
      { roles: [{ partyId: '01900000-0000-7000-8000-000000000000', kind: 'verantwoordelijk' }] },
      'unknown_reference',
    ],
  ])('%s', async (_why, more, expected) => {
    const id = await made();
    const outcome = await addWerkgroepAction(await as('voorzitterToegang'), at(id), draft(more));
    expect(ends(outcome)).toBe(expected);
  });

  it.each<[Member, boolean, string]>([
    ['lidToegang', true, 'the werkgroep'],
    ['secretaris', true, 'its secretarissen'],
    ['mind', true, 'who must do it'],
    ['vws', false, 'a participant of the overleg'],
  ])('is read by %s: %s (%s)', async (member, reads) => {
    const id = await made();
    const action = await actionPage(await as(member), await agreed(id));
    expect(action !== null).toBe(reads);
    // Who must do it isn't let into the meeting by that.
    if (action) expect(action.werkgroepMeetingId).toBe(member === 'mind' ? null : id);
  });

  it('is reported on by its owner and by nobody else', async () => {
    const id = await agreed(await made());
    const report = {
      id,
      progress: 'op_schema' as const,
      text: 'Begonnen.',
      needs: '',
      evidenceUrl: '',
      partyId: null,
      version: 1,
    };
    expect(ends(await reportAction(await as('lidToegang'), report))).toBe('forbidden');
    expect(ends(await reportAction(await as('mind'), report))).toBe('done');
  });

  it('is mended and taken back by who writes the notes, never unseen', async () => {
    const meetingId = await made();
    const actionId = await agreed(meetingId);
    const place = { ...at(meetingId), actionId };
    const ctx = await as('secretarisToegang');
    const changed = draft({ title: 'In vier regio’s tellen' });
    expect(ends(await changeWerkgroepAction(await as('lidToegang'), place, { ...changed, version: 1 }))).toBe(
      'forbidden',
    );
    expect(ends(await changeWerkgroepAction(ctx, place, { ...changed, version: 1 }))).toBe('done');
    expect(ends(await changeWerkgroepAction(ctx, place, { ...draft(), version: 1 }))).toBe('stale');
    expect(ends(await cancelWerkgroepMeeting(ctx, at(meetingId), { version: 1 }))).toBe(
      'werkgroep_meeting_has_actions',
    );
    expect(ends(await withdrawWerkgroepAction(ctx, place, { version: 2, reason: ' ' }))).toBe(
      'reason_missing',
    );
    expect(ends(await withdrawWerkgroepAction(ctx, place, { version: 2, reason: 'Dubbel' }))).toBe('done');
    expect(await db().actionItem.findUniqueOrThrow({ where: { id: actionId } })).toMatchObject({
      state: 'vervallen',
      title: 'In vier regio’s tellen',
    });
    expect(ends(await changeWerkgroepAction(ctx, place, { ...changed, version: 3 }))).toBe(
      'action_withdrawn',
    );
  });
});
