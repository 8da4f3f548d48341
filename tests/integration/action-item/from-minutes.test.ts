import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { addMinutesAction } from '~/services/action-item/add-minutes-action.server';
import { changeAction } from '~/services/action-item/change-action.server';
import { withdrawAction } from '~/services/action-item/withdraw-action.server';
import { makeBoha } from '../../factories/boha';
import { duringMeeting, lastHappening, makeMaatregel, sentMeeting } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
const b17 = await makeMaatregel(boha, 'B17');
const { meetingId, items } = await sentMeeting(boha);

const draft = {
  meetingId,
  itemId: items[0] ?? '',
  title: 'Maakt een plan',
  text: '',
  roles: [{ partyId: boha.party.vws, kind: 'verantwoordelijk' as const }],
  deadline: '2021-12-01',
  personId: null,
  maatregelIds: [b17],
  noMaatregelReason: '',
  decisionId: null,
};
const added = await addMinutesAction(ctx, draft);
if (!added.ok) throw new Error(JSON.stringify(added));
const { id } = added.value;

test('an actie has its owner, deadline and maatregel, and leaves one event', async () => {
  expect(
    await db().actionItem.findUniqueOrThrow({ where: { id }, include: { maatregelen: true, roles: true } }),
  ).toMatchObject({
    origin: 'vergadering',
    deadlineYear: 2021,
    maatregelen: [{ maatregelId: b17 }],
    roles: [{ kind: 'verantwoordelijk' }],
  });
  expect(await lastHappening()).toMatchObject({ action: 'action_added', result: 'done' });
});

test.each([
  ['a besluit of another meeting', { decisionId: boha.overlegId }, 'decisionId'],
  ['a maatregel that is not there', { maatregelIds: [boha.overlegId] }, 'maatregelIds'],
  ['a person without a role here', { personId: boha.overlegId }, 'personId'],
])('%s is refused at its field', async (_why, more, field) => {
  expect(await addMinutesAction(ctx, { ...draft, ...more })).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'unknown_reference', field }],
  });
});

test('owners and deadline can be mended; the history says from what to what', async () => {
  const roles = [
    { partyId: boha.party.vng, kind: 'verantwoordelijk' as const },
    { partyId: boha.party.vws, kind: 'samen_met' as const },
  ];
  const outcome = await changeAction(ctx, { ...draft, id, version: 1, roles, deadline: '2022-01-15' });
  expect(outcome).toMatchObject({ ok: true });
  const event = await db().event.findFirstOrThrow({ where: { action: 'action_changed' } });
  expect(event.change).toMatchObject({ fields: { deadline: { from: '2021-12-01', to: '2022-01-15' } } });
  expect(await db().actionRole.count({ where: { actionItemId: id } })).toBe(2);
});

test('a stale save is refused with both, an outsider sees nothing', async () => {
  expect(await changeAction(ctx, { ...draft, id, version: 1, title: 'Iets anders' })).toMatchObject({
    kind: 'stale',
    stale: { version: 2 },
  });
  expect(await changeAction(await boha.as('vng'), { ...draft, id, version: 2 })).toMatchObject({
    kind: 'hidden',
  });
});

test('one that was minuted by mistake stays findable as vervallen, with why', async () => {
  const withdraw = (reason: string, version = 2) => withdrawAction(ctx, { meetingId, id, version, reason });
  expect(await withdraw(' ')).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'reason_missing', field: 'reason' }],
  });
  expect(await withdraw('dubbel', 1)).toMatchObject({ kind: 'stale' });
  expect((await withdraw('dubbel')).ok).toBe(true);
  expect(await db().actionItem.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'vervallen' });
  expect(await withdraw('dubbel', 3)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'action_withdrawn' }],
  });
});
