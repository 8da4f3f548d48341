import { beforeAll, describe, expect, test } from 'vitest';
import { numberingFaults } from '~/domain/decision/number';
import { db } from '~/platform/db/client.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import { withdrawDecision } from '~/services/decision/withdraw-decision.server';
import { makeBoha } from '../../factories/boha';
import { besluit, duringMeeting, sentMeeting } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
let meetingId: string;
let itemId: string;
/** Minutes in concept: they can't be adopted yet. */
let draftId: string;

beforeAll(async () => {
  const meeting = await sentMeeting(boha);
  meetingId = meeting.meetingId;
  itemId = meeting.items[0] ?? '';
  draftId = (
    await sentMeeting(boha, ['Opening'], {
      startsAt: new Date('2021-09-02T11:30:00Z'),
      minutesState: 'concept',
    })
  ).meetingId;
});

const sequences = async (overlegId: string, year: number) =>
  (await db().decision.findMany({ where: { overlegId, year }, select: { sequence: true } })).map(
    (one) => one.sequence,
  );

describe('the number of a besluit is for life (product rule 5)', () => {
  test('a hundred at once, with refused ones among them, give 1..n without gap or double', async () => {
    const ctx = await boha.as('secretaris', duringMeeting);
    const tries = Array.from({ length: 130 }, (_, index) =>
      // Every so many comes one whose effect fails after it took its number: it is rolled back as a whole.
      index % 13 === 0
        ? recordDecision(ctx, {
            meetingId,
            ...besluit(itemId, {
              kind: 'stelt_vast',
              effect: 'verslag_vaststellen',
              subjects: [{ kind: 'verslag', id: draftId }],
            }),
          })
        : recordDecision(ctx, { meetingId, ...besluit(itemId, { text: `Besluit ${index}` }) }),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => !outcome.ok)).toHaveLength(10);
    const given = await sequences(boha.overlegId, 2021);
    expect(given).toHaveLength(120);
    expect(numberingFaults(given)).toEqual({ missing: [], doubled: [] });
    expect(Math.max(...given)).toBe(120);
  }, 90_000);

  test('every overleg and every year counts by itself', async () => {
    const next = await sentMeeting(boha, ['Opening'], { startsAt: new Date('2022-01-13T12:30:00Z') });
    const ctx = await boha.as('secretaris', new Date('2022-01-13T13:00:00Z'));
    const first = await recordDecision(ctx, { meetingId: next.meetingId, ...besluit(next.items[0] ?? '') });
    expect(first).toMatchObject({ ok: true, value: { number: 'BOHA 2022-01' } });
  });

  test('a withdrawn draft keeps its number, and the next one goes on', async () => {
    const next = await sentMeeting(boha, ['Opening'], { startsAt: new Date('2023-02-02T12:30:00Z') });
    const ctx = await boha.as('secretaris', new Date('2023-02-02T13:00:00Z'));
    const item = next.items[0] ?? '';
    const first = await recordDecision(ctx, { meetingId: next.meetingId, ...besluit(item) });
    if (!first.ok) throw new Error('not recorded');
    const { id } = first.value;
    const withdrawn = await withdrawDecision(ctx, {
      meetingId: next.meetingId,
      id,
      reason: 'dubbel',
      version: 1,
    });
    expect(withdrawn.ok).toBe(true);
    const second = await recordDecision(ctx, { meetingId: next.meetingId, ...besluit(item) });
    expect(second).toMatchObject({ ok: true, value: { number: 'BOHA 2023-02' } });
    expect(await db().decision.findUnique({ where: { id } })).toMatchObject({
      number: 'BOHA 2023-01',
      withdrawnReason: 'dubbel',
    });
  });
});
