import { beforeAll, describe, expect, test } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { decisionList, meetingActionList } from '~/queries/decision-list/decision-list.server';
import { minutesPage } from '~/queries/minutes/minutes-page.server';
import { itemWork, minutesWork } from '~/queries/minutes/minutes-work.server';
import { decisionToEdit } from '~/queries/minutes/minuted-thing.server';
import { remarksPage } from '~/queries/minutes/remarks-page.server';
import { addMinutesAction } from '~/services/action-item/add-minutes-action.server';
import { withdrawAction } from '~/services/action-item/withdraw-action.server';
import { recordLines } from '~/services/minutes/record-lines.server';
import { makeRemark } from '~/services/remark/make-remark.server';
import type { Member } from '../../cast';
import { makeBoha } from '../../factories/boha';
import { duringMeeting, makeMaatregel, sentMeeting, weekAfter } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
const b17 = await makeMaatregel(boha, 'B17');
const { meetingId, items } = await sentMeeting(boha, ['Opening', 'Planning']);
const [opening = '', planning = ''] = items;

const type = (text: string, itemId = opening) =>
  recordLines(ctx, { meetingId, itemId, text, lineId: null, effect: null, subjects: [] });
const page = async (member: Member) => minutesPage(await boha.as(member, weekAfter), meetingId);
const state = (minutesState: 'concept' | 'ter_correctie') =>
  db().meeting.update({
    where: { id: meetingId },
    data: { state: 'gehouden', minutesState, correctionUntil: new Date('2021-11-01') },
  });

beforeAll(async () => {
  await type('VNG: wil meer tijd\n-> neemt kennis van de stand\n! VWS voor 1 juli 2026: plan #B17');
  const action = {
    meetingId,
    itemId: planning,
    title: 'Vergissing',
    text: '',
    roles: [{ partyId: boha.party.vws, kind: 'verantwoordelijk' as const }],
    deadline: '2021-12-01',
    personId: null,
    maatregelIds: [b17],
    noMaatregelReason: '',
    decisionId: null,
  };
  const added = await addMinutesAction(ctx, action);
  if (!added.ok) throw new Error('not added');
  await withdrawAction(ctx, { meetingId, id: added.value.id, version: 1, reason: 'dubbel' });
});

describe('who reads the minutes (product.md, who sees what)', () => {
  test.each<[Member, 'concept' | 'ter_correctie', boolean]>([
    ['secretaris', 'concept', true],
    ['tweedeSecretaris', 'concept', true],
    ['vng', 'concept', false],
    ['fnv', 'concept', false],
    ['beheerder', 'concept', false],
    ['secretarisRijkGemeenten', 'concept', false],
    ['vng', 'ter_correctie', true],
    ['mind', 'ter_correctie', true],
    ['fnv', 'ter_correctie', false],
    ['beheerder', 'ter_correctie', false],
    ['secretarisRijkGemeenten', 'ter_correctie', false],
  ])('%s, minutes in %s: %s', async (member, minutesState, sees) => {
    await state(minutesState);
    const who = await boha.as(member, weekAfter);
    const found = await Promise.all([
      minutesPage(who, meetingId),
      decisionList(who, meetingId),
      meetingActionList(who, meetingId),
      remarksPage(who, meetingId),
    ]);
    expect(found.map((one) => one !== null)).toEqual([sees, sees, sees, sees]);
  });

  test('only a secretaris of the overleg gets the forms', async () => {
    await state('ter_correctie');
    const decision = await db().decision.findFirstOrThrow({ where: { meetingId } });
    for (const [member, gets] of [
      ['secretaris', true],
      ['vng', false],
      ['fnv', false],
    ] as const) {
      const who = await boha.as(member, weekAfter);
      expect((await minutesWork(who, meetingId)) !== null).toBe(gets);
      expect((await itemWork(who, meetingId, opening)) !== null).toBe(gets);
      expect((await decisionToEdit(who, meetingId, decision.id)) !== null).toBe(gets);
    }
  });
});

describe('what they read', () => {
  test('the lines in order, with the target of the maatregel in the year of the deadline (product rule 7)', async () => {
    await state('ter_correctie');
    const lines = (await page('vng'))?.items.find((item) => item.id === opening)?.lines ?? [];
    expect(lines.map((line) => line.type)).toEqual(['contribution', 'decision', 'action']);
    expect(lines[2]).toMatchObject({ maatregelen: [{ target: 'B17: € 300 mln in 2026' }] });
  });

  test('an actie that was withdrawn stays with the secretarissen', async () => {
    const titles = async (member: Member) =>
      (await page(member))?.items
        .flatMap((item) => item.lines)
        .flatMap((line) => (line.type === 'action' ? [line.title] : []));
    expect(await titles('secretaris')).toContain('Vergissing');
    expect(await titles('vng')).not.toContain('Vergissing');
  });

  test('what the line box knows is the secretaris’s alone', async () => {
    expect((await page('secretaris'))?.context?.parties.length).toBeGreaterThan(0);
    expect(await page('vng')).toMatchObject({
      context: null,
      writable: false,
      nextNumber: null,
      savedAt: null,
    });
  });

  test('a remark is its party’s and the secretaris’s until answered, then everybody’s', async () => {
    const made = await makeRemark(await boha.as('vng', weekAfter), {
      meetingId,
      itemId: opening,
      partyId: boha.party.vng,
      text: 'Anders.',
    });
    if (!made.ok) throw new Error('not made');
    const count = async (member: Member) => (await page(member))?.remarks.length;
    expect([await count('secretaris'), await count('vng'), await count('mind')]).toEqual([1, 1, 0]);
    await db().minutesRemark.update({
      where: { id: made.value.id },
      data: { answer: 'niet', answerWhy: 'stond er al', answeredAt: weekAfter },
    });
    expect(await count('mind')).toBe(1);
  });
});

test('the number of statements does not grow with the minutes', async () => {
  await state('concept');
  const secretaris = await boha.as('secretaris', weekAfter);
  const before = (await countingStatements(() => minutesPage(secretaris, meetingId))).statements;
  await type(
    Array.from(
      { length: 60 },
      (_, index) =>
        `VNG: regel ${index}\n-> neemt kennis van ${index}\n! VWS voor 1 juli 2026: plan ${index} #B17`,
    ).join('\n'),
  );
  const after = (await countingStatements(() => minutesPage(secretaris, meetingId))).statements;
  expect(after).toBe(before);
  expect(after).toBeLessThan(40);
});
