import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import type { DecisionInput } from '~/services/decision/write-decision.server';
import { agendaTitles, eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import {
  besluit,
  duringMeeting,
  makeMaatregel,
  makeTaakopdracht,
  sentMeeting,
} from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
const { meetingId, items } = await sentMeeting(boha, ['Opening', 'Taakopdrachten', 'Planning']);
const [opening = '', opdrachten = '', planning = ''] = items;

const record = (itemId: string, more: Partial<DecisionInput>) =>
  recordDecision(ctx, { meetingId, ...besluit(itemId, more) });
const decisions = () => db().decision.count();
const codes = (outcome: Awaited<ReturnType<typeof record>>) =>
  outcome.ok || outcome.kind !== 'refused' ? [] : outcome.reasons.map((reason) => reason.code);

describe('adopting taakopdrachten, six at once as on 7 oktober 2021', () => {
  test('each becomes vastgesteld by this besluit and its older versions vervangen', async () => {
    const keys = ['reikwijdte', 'kwaliteit', 'regionalisering', 'leren', 'inkoop', 'lokaal'];
    const old = await makeTaakopdracht(boha, 'reikwijdte', 1, 'vastgesteld');
    const ids: string[] = [];
    for (const key of keys) ids.push(await makeTaakopdracht(boha, key, 2));
    const seq = await lastEvent();
    const outcome = await record(opdrachten, {
      kind: 'stelt_vast',
      text: 'Het BOHA stelt de zes taakopdrachten vast als 80%-versie.',
      effect: 'taakopdracht_vaststellen',
      subjects: ids.map((id) => ({ kind: 'taakopdracht', id })),
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const rows = await db().taakopdrachtVersion.findMany({ where: { id: { in: ids } } });
    expect(rows.map((row) => [row.state, row.decisionId])).toEqual(
      ids.map(() => ['vastgesteld', outcome.value.id]),
    );
    expect((await db().taakopdrachtVersion.findUniqueOrThrow({ where: { id: old } })).state).toBe(
      'vervangen',
    );
    const decision = await db().decision.findUniqueOrThrow({
      where: { id: outcome.value.id },
      include: { subjects: true },
    });
    expect(decision.subjects).toHaveLength(6);
    expect(decision.effectDetail).toMatchObject({ did: 'taakopdracht_vaststellen' });
    const events = (await eventsSince(seq)).map((event) => event.action);
    expect(events).toEqual(['decision_recorded', ...ids.map(() => 'taakopdracht_adopted')]);
  });

  test.each<[why: string, key: string, number: number, state: 'concept' | 'vastgesteld', code: string]>([
    ['adopted before', 'adopted', 1, 'vastgesteld', 'taakopdracht_not_open'],
  ])('one that was %s is refused, and no besluit is left', async (_why, key, number, state, code) => {
    const id = await makeTaakopdracht(boha, key, number, state);
    const before = await decisions();
    const outcome = await record(opdrachten, {
      kind: 'stelt_vast',
      effect: 'taakopdracht_vaststellen',
      subjects: [{ kind: 'taakopdracht', id }],
    });
    expect(codes(outcome)).toEqual([code]);
    expect(await decisions()).toBe(before);
  });
});

describe('revising a reeks (product rule 4)', () => {
  const cells = { 2022: 'PM', 2023: 'PM', 2024: '', 2025: '−47', 2026: '250,5', 2027: '1.018', 2028: '300' };

  test('only a besluit makes a reeks current; PM stays PM and the one before stays', async () => {
    const maatregelId = await makeMaatregel(boha, 'B17');
    const outcome = await record(opening, {
      kind: 'stelt_vast',
      effect: 'reeks_herzien',
      subjects: [{ kind: 'maatregel', id: maatregelId }],
      series: { cells, reason: 'Advies van de werkgroep' },
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const revisions = await db().seriesRevision.findMany({
      where: { maatregelId },
      orderBy: { createdAt: 'asc' },
      include: { cells: { orderBy: { year: 'asc' } } },
    });
    expect(revisions.map((revision) => revision.kind)).toEqual(['award', 'decision']);
    expect(revisions[1]).toMatchObject({ decisionId: outcome.value.id, reason: 'Advies van de werkgroep' });
    expect(revisions[1]?.cells.map(({ kind, thousands }) => thousands ?? kind)).toEqual([
      'pm',
      'pm',
      'onbekend',
      -47_000,
      250_500,
      1_018_000,
      300_000,
    ]);
  });

  test.each<[why: string, cells: Record<string, string>, reason: string, code: string, field: string]>([
    ['an amount that cannot be read', { ...cells, 2026: 'veel' }, 'advies', 'amount_unreadable', 'cell-2026'],
    ['an amount and PM in one cell', { ...cells, 2027: '12 + PM' }, 'advies', 'amount_with_pm', 'cell-2027'],
    ['no reason', cells, ' ', 'revision_reason_missing', 'seriesReason'],
    [
      'nothing new',
      { 2022: 'pm', 2023: 'PM', 2024: 'p.m.', 2025: 'PM', 2026: '300', 2027: '300', 2028: '300' },
      'advies',
      'revision_changes_nothing',
      'cells',
    ],
  ])('%s is refused at its field, and no besluit is left', async (_why, typed, reason, code, field) => {
    const maatregelId = await makeMaatregel(boha, `B${Math.random()}`);
    const before = await decisions();
    const outcome = await record(opening, {
      kind: 'stemt_in',
      effect: 'reeks_herzien',
      subjects: [{ kind: 'maatregel', id: maatregelId }],
      series: { cells: typed, reason },
    });
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reasons: [{ code, field }] });
    expect(await decisions()).toBe(before);
    expect(await db().seriesRevision.count({ where: { maatregelId } })).toBe(1);
  });
});

describe('assigning actions (product rules 6 and 7)', () => {
  const action = {
    title: 'Maakt een plan',
    text: '',
    roles: [{ partyId: boha.party.vws, kind: 'verantwoordelijk' as const }],
    personId: null,
    deadline: '2021-12-01',
    maatregelIds: [],
    noMaatregelReason: 'proces',
  };

  test('the actions are made with the besluit', async () => {
    const outcome = await record(planning, {
      kind: 'geeft_opdracht',
      effect: 'actie_opdragen',
      actions: [action],
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const made = await db().actionItem.findMany({
      where: { decisionId: outcome.value.id },
      include: { roles: true },
    });
    expect(made).toMatchObject([
      { title: 'Maakt een plan', deadlineYear: 2021, roles: [{ partyId: boha.party.vws }] },
    ]);
  });

  test.each([
    ['no action', [], 'effect_actions_missing'],
    [
      'nobody responsible',
      [{ ...action, roles: [{ partyId: boha.party.vng, kind: 'samen_met' as const }] }],
      'action_owner_missing',
    ],
    ['no deadline', [{ ...action, deadline: '' }], 'action_deadline_missing'],
    ['no maatregel and no reason', [{ ...action, noMaatregelReason: '' }], 'action_maatregel_missing'],
    [
      'a party of nowhere',
      [{ ...action, roles: [{ ...action.roles[0], partyId: meetingId, kind: 'verantwoordelijk' as const }] }],
      'unknown_reference',
    ],
  ])('with %s there is no besluit either', async (_why, actions, code) => {
    const before = await decisions();
    const outcome = await record(planning, { kind: 'geeft_opdracht', effect: 'actie_opdragen', actions });
    expect(codes(outcome)).toEqual([code]);
    expect(await decisions()).toBe(before);
  });
});

describe('holding over', () => {
  const holdOver = (heldOverTo: 'next' | 'parking' = 'next') =>
    record(planning, {
      kind: 'houdt_aan',
      text: 'Het BOHA houdt de planning aan.',
      effect: 'punt_aanhouden',
      heldOverTo,
    });

  test('without a next meeting the point goes to the parking list', async () => {
    expect((await holdOver()).ok).toBe(true);
    expect(await db().agendaItem.findMany({ where: { carriedFromId: planning } })).toMatchObject([
      { title: 'Planning', meetingId: null, origin: 'carried_over' },
    ]);
  });

  test('with one it stands on that agenda, before the rondvraag, with a link back', async () => {
    const nextId = await makeMeeting(boha, { startsAt: new Date('2021-12-23T12:30:00Z') });
    await makeItem(boha, nextId, 'Rondvraag', { origin: 'standing' });
    expect((await holdOver()).ok).toBe(true);
    expect(await agendaTitles(nextId)).toEqual(['Planning', 'Rondvraag']);
  });
});

describe('no effect', () => {
  test.each<[kind: DecisionInput['kind'], reason: string, code: string | null]>([
    ['stelt_vast', '', 'effect_reason_missing'],
    ['stelt_vast', 'redactie', null],
    ['neemt_kennis', '', null],
    ['wijst_af', '', null],
    ['houdt_aan', 'later', 'effect_kind_mismatch'],
  ])('%s with reason %j: %s', async (kind, noEffectReason, code) => {
    expect(codes(await record(opening, { kind, noEffectReason }))).toEqual(code === null ? [] : [code]);
  });
});
