import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { recordLines, type LinesInput } from '~/services/minutes/record-lines.server';
import { eventsSince, lastEvent, makeBoha } from '../../factories/boha';
import {
  duringMeeting,
  lastHappening,
  makeMaatregel,
  makeTaakopdracht,
  sentMeeting,
} from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
await makeMaatregel(boha, 'B17');
const { meetingId, items } = await sentMeeting(boha, ['Opening', 'Taakopdrachten', 'Planning']);
const [opening = '', opdrachten = '', planning = ''] = items;

const type = (text: string, more: Partial<LinesInput> = {}) =>
  recordLines(ctx, { meetingId, itemId: opening, text, lineId: null, effect: null, subjects: [], ...more });
const written = async (itemId: string) => {
  const [contributions, decisions, actions] = await Promise.all([
    db().contribution.findMany({ where: { agendaItemId: itemId } }),
    db().decision.findMany({ where: { agendaItemId: itemId } }),
    db().actionItem.findMany({ where: { agendaItemId: itemId } }),
  ]);
  const all = [
    ...contributions.map(({ position, text }) => ({ position, text })),
    ...decisions.map(({ position, number, text }) => ({ position, text: `${number} ${text}` })),
    ...actions.map(({ position, title }) => ({ position, text: `! ${title}` })),
  ];
  return all.sort((a, b) => a.position - b.position).map((one) => one.text);
};

describe('the line box', () => {
  test('inbreng, besluit and actie stand in the order in which they were typed', async () => {
    const seq = await lastEvent();
    for (const line of [
      'VNG: wil meer tijd',
      '-> Het BOHA neemt kennis van de stand',
      '! vws en vng voor 1 december: maken een plan #B17',
      'Er is geen verdere inbreng',
    ]) {
      expect(await type(line)).toMatchObject({ ok: true });
    }
    expect(await written(opening)).toEqual([
      'wil meer tijd',
      'BOHA 2021-01 Het BOHA neemt kennis van de stand',
      '! maken een plan',
      'Er is geen verdere inbreng',
    ]);
    expect((await eventsSince(seq)).map((event) => event.action)).toEqual([
      'contribution_added',
      'decision_recorded',
      'action_added',
      'contribution_added',
    ]);
    const action = await db().actionItem.findFirstOrThrow({ include: { roles: true, maatregelen: true } });
    expect(action.roles.map((role) => role.kind)).toEqual(['verantwoordelijk', 'verantwoordelijk']);
    expect(action.maatregelen).toHaveLength(1);
  });

  test('a line that arrives twice, after a lost answer, is kept once', async () => {
    const lineId = newId();
    const both = await Promise.all([
      type('MIND: let op de toets', { itemId: planning, lineId }),
      type('MIND: let op de toets', { itemId: planning, lineId }),
    ]);
    expect(both.map((outcome) => outcome.ok)).toEqual([true, true]);
    expect(await type('MIND: let op de toets', { itemId: planning, lineId })).toMatchObject({ ok: true });
    expect(await written(planning)).toEqual(['let op de toets']);
  });

  test('several lines at once are all saved or none is, and the wrong ones are named', async () => {
    const before = await written(planning);
    const outcome = await type('VNG: goed\nVGN: fout\n! VWS voor 31 februari: x #B17', { itemId: planning });
    expect(outcome).toMatchObject({
      kind: 'refused',
      reasons: [
        { code: 'line_party_near', field: 'line', params: { row: 2, near: 'VNG' } },
        { code: 'date_impossible', field: 'line' },
      ],
    });
    expect(await written(planning)).toEqual(before);
    expect(await lastHappening()).toMatchObject({
      result: 'refused',
      reasons: ['line_party_near', 'date_impossible'],
    });
  });

  test('a besluit with the actie that it gives out, on one line', async () => {
    const outcome = await type(
      '-> geeft VWS opdracht een plan te maken ! VWS voor 1 december: maakt een plan #geen proces',
      { itemId: planning },
    );
    expect(outcome).toMatchObject({ ok: true });
    const decision = await db().decision.findFirstOrThrow({
      where: { agendaItemId: planning },
      include: { actionItems: true },
    });
    expect(decision).toMatchObject({
      effect: 'actie_opdragen',
      kind: 'geeft_opdracht',
      actionItems: [{ title: 'maakt een plan', noMaatregelReason: 'proces' }],
    });
  });

  test('a besluit that adopts what the agendapunt is about is asked for, and done when chosen', async () => {
    const id = await makeTaakopdracht(boha, 'reikwijdte');
    await db().itemSubject.create({
      data: { id: newId(), agendaItemId: opdrachten, kind: 'taakopdracht', subjectId: id },
    });
    const text = '-> Het BOHA stelt de taakopdracht vast als 80%-versie';
    expect(await type(text, { itemId: opdrachten })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'line_effect_missing', field: 'line' }],
    });
    const chosen = {
      itemId: opdrachten,
      effect: 'taakopdracht_vaststellen',
      subjects: [{ kind: 'taakopdracht', id }],
    } as const;
    expect(await type(text, chosen)).toMatchObject({ ok: true });
    expect(await db().taakopdrachtVersion.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'vastgesteld',
    });
  });

  test.each([
    ['', 'line_empty'],
    ['->', 'decision_text_missing'],
    ['! VNG voor 1 december: x', 'action_maatregel_missing'],
    ['! VNG voor 1 december: x #B71', 'line_subject_near'],
    ['-> Landelijke inkoop hoort bij Regionalisering', 'line_effect_missing'],
    ['VNG: x\n'.repeat(201), 'lines_too_many'],
  ])('%j is refused with %s at the line itself', async (text, code) => {
    const before = (await written(opening)).length;
    expect(await type(text.slice(0, 5000))).toMatchObject({
      kind: 'refused',
      reasons: [{ code, field: 'line' }],
    });
    expect((await written(opening)).length).toBe(before);
  });
});

describe('who may type', () => {
  test.each([
    ['vng', 'hidden', 'concept minutes are the secretarissen’s'],
    ['fnv', 'hidden', 'takes no part'],
    ['beheerder', 'hidden', 'gives no content'],
    ['secretarisRijkGemeenten', 'hidden', 'another overleg'],
  ] as const)('%s gets %s: %s', async (member, kind, _why) => {
    const other = await boha.as(member, duringMeeting);
    const input = { meetingId, itemId: opening, text: 'VNG: x', lineId: null, effect: null, subjects: [] };
    expect(await recordLines(other, input)).toMatchObject({ ok: false, kind });
  });

  test('an agendapunt of another meeting is not there', async () => {
    const other = await sentMeeting(boha, ['Opening'], { startsAt: new Date('2021-11-11T12:30:00Z') });
    expect(await type('VNG: x', { itemId: other.items[0] ?? '' })).toMatchObject({
      ok: false,
      kind: 'hidden',
    });
  });
});
