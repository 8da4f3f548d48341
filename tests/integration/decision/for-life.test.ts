import { beforeAll, describe, expect, test } from 'vitest';
import { db, dbPool } from '~/platform/db/client.server';
import { agreeAll } from '~/services/decision/agree-all.server';
import { changeDecision, type DecisionChange } from '~/services/decision/change-decision.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import { shareDecision } from '~/services/decision/share-decision.server';
import { withdrawDecision } from '~/services/decision/withdraw-decision.server';
import { answerRemark } from '~/services/remark/answer-remark.server';
import { makeRemark } from '~/services/remark/make-remark.server';
import { makeBoha } from '../../factories/boha';
import { besluit, duringMeeting, lastHappening, sentMeeting, weekAfter } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const secretaris = await boha.as('secretaris', duringMeeting);
const october = await sentMeeting(boha);
const december = await sentMeeting(boha, ['Verslag'], { startsAt: new Date('2021-12-23T12:30:00Z') });
const meetingId = october.meetingId;
let decisionId: string;

const changed = (more: Partial<DecisionChange> = {}): DecisionChange => {
  const { itemId: _itemId, ...rest } = besluit(october.items[0] ?? '');
  return {
    ...rest,
    meetingId,
    id: decisionId,
    version: 1,
    text: 'Het BOHA neemt kennis, gehoord de inbreng.',
    ...more,
  };
};
const position = (partyId: string, more: Partial<DecisionChange['positions'][number]> = {}) => ({
  partyId,
  position: 'akkoord' as const,
  note: '',
  until: null,
  ...more,
});

beforeAll(async () => {
  const outcome = await recordDecision(secretaris, { meetingId, ...besluit(october.items[0] ?? '') });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  decisionId = outcome.value.id;
});

describe('as long as the minutes are not adopted', () => {
  test.each([
    ['vng', 'hidden', 'takes part, but the minutes are not out yet'],
    ['fnv', 'hidden', 'takes no part'],
    ['secretarisRijkGemeenten', 'hidden', 'is secretaris of another overleg'],
  ] as const)('%s gets %s: %s', async (member, kind, _why) => {
    expect(await changeDecision(await boha.as(member), changed())).toMatchObject({ ok: false, kind });
  });

  test('the words and the positions can be mended, and the number stays', async () => {
    const positions = [
      position(boha.party.vws),
      position(boha.party.vng, { position: 'kanttekening', note: 'mits de toets er komt' }),
      position(boha.party.mind, { position: 'voorbehoud', until: '2021-11-01' }),
    ];
    expect(await changeDecision(secretaris, changed({ positions }))).toMatchObject({ ok: true });
    const row = await db().decision.findUniqueOrThrow({
      where: { id: decisionId },
      include: { positions: true },
    });
    expect(row).toMatchObject({
      number: 'BOHA 2021-01',
      text: 'Het BOHA neemt kennis, gehoord de inbreng.',
      version: 2,
    });
    expect(row.positions).toHaveLength(3);
    expect(await lastHappening()).toMatchObject({ action: 'decision_changed', result: 'done' });
  });

  test.each([
    ['a kanttekening without words', { position: 'kanttekening' as const }, 'position_note_missing'],
    ['a voorbehoud without a date', { position: 'voorbehoud' as const }, 'position_until_missing'],
    [
      'a voorbehoud until before the meeting',
      { position: 'voorbehoud' as const, until: '2021-10-01' },
      'position_until_past',
    ],
  ])('%s is refused at the field of that party', async (_why, more, code) => {
    const outcome = await changeDecision(
      secretaris,
      changed({ version: 2, positions: [position(boha.party.mind, more)] }),
    );
    const field = expect.stringContaining(boha.party.mind) as string;
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reasons: [{ code, field }] });
  });

  test('a party that takes no part has no position', async () => {
    const outcome = await changeDecision(
      secretaris,
      changed({ version: 2, positions: [position(boha.party.fnv)] }),
    );
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'position_of_outsider' }] });
  });

  test('a stale save is refused with both texts', async () => {
    const outcome = await changeDecision(secretaris, changed({ text: 'Iets anders.' }));
    expect(outcome).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [
          { name: 'text', theirs: 'Het BOHA neemt kennis, gehoord de inbreng.', yours: 'Iets anders.' },
        ],
      },
    });
    expect(await lastHappening()).toMatchObject({
      action: 'decision_changed',
      result: 'refused',
      reasons: ['stale'],
    });
  });

  test('one press lets everybody agree who took part and has no position yet', async () => {
    const outcome = await recordDecision(secretaris, { meetingId, ...besluit(october.items[1] ?? '') });
    if (!outcome.ok) throw new Error('not recorded');
    const { id } = outcome.value;
    await db().attendance.create({
      data: {
        id: crypto.randomUUID(),
        meetingId,
        partyId: boha.party.mind,
        function: 'lid',
        status: 'afgemeld',
      },
    });
    await db().attendance.createMany({
      data: [boha.party.vws, boha.party.vng].map((partyId) => ({
        id: crypto.randomUUID(),
        meetingId,
        partyId,
        status: 'aanwezig' as const,
      })),
    });
    expect((await agreeAll(secretaris, { meetingId, id })).ok).toBe(true);
    const positions = await db().decisionPosition.findMany({ where: { decisionId: id } });
    const byParty = Object.fromEntries(positions.map((one) => [one.partyId, one.position]));
    expect(byParty).toEqual({
      [boha.party.vws]: 'akkoord',
      [boha.party.vng]: 'akkoord',
      [boha.party.mind]: 'niet_aanwezig',
    });
  });

  test('sharing waits for adoption, and so does replacing', async () => {
    const shared = await shareDecision(secretaris, { id: decisionId, overlegId: boha.otherOverlegId });
    expect(shared).toMatchObject({ kind: 'refused', reasons: [{ code: 'share_not_adopted' }] });
    const replaced = await recordDecision(secretaris, {
      meetingId: december.meetingId,
      ...besluit(december.items[0] ?? '', { replacesId: decisionId }),
    });
    expect(replaced).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'decision_not_locked', field: 'replacesId' }],
    });
  });
});

describe('adopting the minutes, by a besluit of the next meeting', () => {
  const adopt = async () =>
    recordDecision(await boha.as('secretaris', new Date('2021-12-23T13:00:00Z')), {
      meetingId: december.meetingId,
      ...besluit(december.items[0] ?? '', {
        kind: 'stelt_vast',
        text: 'Het BOHA stelt het verslag van 7 oktober 2021 vast.',
        effect: 'verslag_vaststellen',
        subjects: [{ kind: 'verslag', id: meetingId }],
      }),
    });

  test('waits until the draft went to the participants and every remark has its answer', async () => {
    expect(await adopt()).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'minutes_not_in_correction' }],
    });
    await db().meeting.update({
      where: { id: meetingId },
      data: { state: 'gehouden', minutesState: 'ter_correctie', correctionUntil: new Date('2021-11-01') },
    });
    const made = await makeRemark(await boha.as('vng', weekAfter), {
      meetingId,
      itemId: null,
      partyId: boha.party.vng,
      text: 'Punt 2 mist iets.',
    });
    if (!made.ok) throw new Error(JSON.stringify(made));
    expect(await adopt()).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'remarks_unanswered', params: { count: 1 } }],
    });
    const answered = await answerRemark(await boha.as('secretaris', weekAfter), {
      meetingId,
      id: made.value.id,
      answer: 'overgenomen',
      why: '',
      version: 1,
    });
    expect(answered.ok).toBe(true);
  });

  test('locks every besluit in them', async () => {
    const outcome = await adopt();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    expect(await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({
      minutesState: 'vastgesteld',
      adoptedByDecisionId: outcome.value.id,
    });
    const open = await db().decision.count({ where: { meetingId, lockedAt: null } });
    expect(open).toBe(0);
  });

  test('the rules refuse every change from then on, with what to do instead', async () => {
    expect(await changeDecision(secretaris, changed({ version: 3 }))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'decision_locked' }],
    });
    expect(
      await withdrawDecision(secretaris, { meetingId, id: decisionId, reason: 'toch niet', version: 3 }),
    ).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'decision_locked' }],
    });
    expect(await recordDecision(secretaris, { meetingId, ...besluit(october.items[0] ?? '') })).toMatchObject(
      {
        kind: 'refused',
        reasons: [{ code: 'minutes_already_adopted' }],
      },
    );
  });

  test.each([
    ['change its words', `UPDATE "Decision" SET "text" = 'x' WHERE "id" = $1`],
    ['unlock it', `UPDATE "Decision" SET "lockedAt" = NULL WHERE "id" = $1`],
    ['renumber it', `UPDATE "Decision" SET "number" = 'BOHA 2021-99' WHERE "id" = $1`],
    ['delete it', `DELETE FROM "Decision" WHERE "id" = $1`],
    ['change a position', `UPDATE "DecisionPosition" SET "position" = 'akkoord' WHERE "decisionId" = $1`],
    ['drop a position', `DELETE FROM "DecisionPosition" WHERE "decisionId" = $1`],
    [
      'add a position',
      `INSERT INTO "DecisionPosition" ("decisionId", "partyId", "position") SELECT $1::uuid, "id", 'akkoord' FROM "Party" WHERE "key" = 'fnv'`,
    ],
    ['give it another subject', `INSERT INTO "DecisionSubject" VALUES ($1::uuid, 'document', $1::uuid)`],
    [
      'take the minutes back',
      `UPDATE "Meeting" SET "minutesState" = 'concept' WHERE "adoptedByDecisionId" IS NOT NULL AND $1::text <> ''`,
    ],
  ])(
    "the application's role can't %s, whatever statement it sends (model invariant 4)",
    async (_what, sql) => {
      await expect(dbPool().query(sql, [decisionId])).rejects.toThrow(/vijfhoek:|permission denied/);
    },
  );

  test('a later besluit replaces it, once, and both say so', async () => {
    const ctx = await boha.as('secretaris', new Date('2021-12-23T13:10:00Z'));
    const replace = () =>
      recordDecision(ctx, {
        meetingId: december.meetingId,
        ...besluit(december.items[0] ?? '', { replacesId: decisionId }),
      });
    const outcome = await replace();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const old = await db().decision.findUniqueOrThrow({
      where: { id: decisionId },
      include: { replacedBy: true },
    });
    expect(old.replacedBy?.number).toBe('BOHA 2021-04');
    expect(await replace()).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'decision_replaced_already' }],
    });
  });

  test('it is shared with another overleg only by an explicit act, where that was agreed (product rule 10)', async () => {
    const share = () => shareDecision(secretaris, { id: decisionId, overlegId: boha.otherOverlegId });
    expect(await share()).toMatchObject({ kind: 'refused', reasons: [{ code: 'share_not_allowed' }] });
    await db().overlegShare.create({ data: { fromId: boha.overlegId, toId: boha.otherOverlegId } });
    expect(
      await shareDecision(await boha.as('vng'), { id: decisionId, overlegId: boha.otherOverlegId }),
    ).toMatchObject({ kind: 'forbidden' });
    expect(
      await shareDecision(await boha.as('fnv'), { id: decisionId, overlegId: boha.otherOverlegId }),
    ).toMatchObject({ kind: 'hidden' });
    expect((await share()).ok).toBe(true);
    expect(await lastHappening()).toMatchObject({ action: 'decision_shared', result: 'done' });
    expect(await share()).toMatchObject({ kind: 'refused', reasons: [{ code: 'share_already' }] });
  });
});
