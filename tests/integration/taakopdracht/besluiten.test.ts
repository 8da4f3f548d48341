import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { lineKnowledge } from '~/platform/db/minutes/line-knowledge.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import type { DecisionInput } from '~/services/decision/write-decision.server';
import { recordLines } from '~/services/minutes/record-lines.server';
import { lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import {
  besluit,
  duringMeeting,
  makeMaatregel,
  makeTaakopdracht,
  sentMeeting,
} from '../../factories/minutes';
import { sendNow } from '../../factories/sent';
import { codesOf } from '../../factories/taakopdracht';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const ctx = await boha.as('secretaris', duringMeeting);
const { meetingId, items } = await sentMeeting(boha, ['Taakopdrachten']);
const [itemId = ''] = items;

let key = '';
beforeEach(() => {
  key = `werkgroep-${newId()}`;
});

const row = (id: string) => db().taakopdrachtVersion.findUniqueOrThrow({ where: { id } });
const about = (id: string) => [{ kind: 'taakopdracht' as const, id }];
const record = (more: Partial<DecisionInput>) =>
  recordDecision(ctx, { meetingId, ...besluit(itemId, { kind: 'stelt_vast', ...more }) });
const adopt = (id: string, more: Partial<DecisionInput> = {}) =>
  record({ effect: 'taakopdracht_vaststellen', subjects: about(id), ...more });

describe('adopting', () => {
  test('with the remarks attached, as an 80% version, as on 7 October 2021', async () => {
    const id = await makeTaakopdracht(boha, key);
    const outcome = await adopt(id, { adopting: { withRemarks: true, label: '80%-versie' } });
    if (!outcome.ok) throw new Error(codesOf(outcome).join());
    expect(await row(id)).toMatchObject({
      state: 'vastgesteld',
      withRemarks: true,
      label: '80%-versie',
      decisionId: outcome.value.id,
    });
    const { effectDetail } = await db().decision.findUniqueOrThrow({ where: { id: outcome.value.id } });
    expect(effectDetail).toMatchObject({ did: 'taakopdracht_vaststellen', withRemarks: true });
  });

  test('keeps the name that the version has, unless the besluit gives another', async () => {
    const id = await makeTaakopdracht(boha, key);
    await db().taakopdrachtVersion.update({ where: { id }, data: { label: 'eindversie' } });
    await adopt(id);
    expect(await row(id)).toMatchObject({ withRemarks: false, label: 'eindversie' });
  });

  test('a typed line does what it says', async () => {
    const id = await makeTaakopdracht(boha, key);
    const text = `-> stelt de opdracht vast als 80%-versie, met de opmerkingen van VNG #${key}`;
    const saved = await recordLines(ctx, {
      meetingId,
      itemId,
      text,
      lineId: null,
      effect: null,
      subjects: [],
    });
    expect(codesOf(saved)).toEqual([]);
    expect(await row(id)).toMatchObject({ state: 'vastgesteld', withRemarks: true, label: '80%-versie' });
  });
});

describe('amending', () => {
  test('the new version takes the place of the old one, and its maatregelen go with it', async () => {
    const [b1, b2, b3] = [
      await makeMaatregel(boha, `B1-${key}`),
      await makeMaatregel(boha, `B2-${key}`),
      await makeMaatregel(boha, `B3-${key}`),
    ];
    const content = (ids: string[]) => ({ questions: [{ number: '1', text: 'Wie?' }], maatregelIds: ids });
    const first = await makeTaakopdracht(boha, key, 1, 'concept');
    await db().taakopdrachtVersion.update({ where: { id: first }, data: { content: content([b1, b2]) } });
    await adopt(first);
    const { werkgroepId } = await row(first);
    // Hung on the werkgroep from elsewhere: no taakopdracht names it.
    await db().maatregelWerkgroep.create({ data: { werkgroepId, maatregelId: b3 } });
    const second = await makeTaakopdracht(boha, key, 2, 'concept');
    await db().taakopdrachtVersion.update({ where: { id: second }, data: { content: content([b2]) } });
    expect((await adopt(second)).ok).toBe(true);
    expect((await row(first)).state).toBe('vervangen');
    expect((await row(second)).state).toBe('vastgesteld');
    const hung = await db().maatregelWerkgroep.findMany({ where: { werkgroepId } });
    expect(hung.map(({ maatregelId }) => maatregelId).sort()).toEqual([b2, b3].sort());
  });

  test('another werkgroep keeps a maatregel until its own opdracht no longer names it', async () => {
    const [shared, extra] = [await makeMaatregel(boha, `C1-${key}`), await makeMaatregel(boha, `C2-${key}`)];
    const naming = async (of: string, number: number, maatregelIds: string[]) => {
      const id = await makeTaakopdracht(boha, of, number, 'concept');
      const content = { questions: [{ number: '1', text: 'Wie?' }], maatregelIds };
      await db().taakopdrachtVersion.update({ where: { id }, data: { content } });
      await adopt(id);
      return (await row(id)).werkgroepId;
    };
    const hung = async (werkgroepId: string) =>
      (await db().maatregelWerkgroep.findMany({ where: { werkgroepId } })).map((one) => one.maatregelId);
    const one = await naming(key, 1, [shared]);
    const other = await naming(`${key}-b`, 1, [shared, extra]);
    expect([await hung(one), (await hung(other)).sort()]).toEqual([[shared], [shared, extra].sort()]);
    await naming(key, 2, []);
    expect([await hung(one), (await hung(other)).sort()]).toEqual([[], [shared, extra].sort()]);
  });

  test('one that a later version took the place of can no longer be adopted', async () => {
    const first = await makeTaakopdracht(boha, key, 1);
    const second = await makeTaakopdracht(boha, key, 2);
    await adopt(second);
    expect((await row(first)).state).toBe('vervangen');
    expect(codesOf(await adopt(first))).toEqual(['taakopdracht_not_open']);
  });

  test('of two besluiten at once each version ends in one state', async () => {
    const first = await makeTaakopdracht(boha, key, 1);
    const second = await makeTaakopdracht(boha, key, 2);
    await Promise.all([adopt(second), adopt(first)]);
    expect([(await row(first)).state, (await row(second)).state]).toEqual(['vervangen', 'vastgesteld']);
  });
});

describe('decharge', () => {
  const discharge = (id: string) => record({ effect: 'decharge_verlenen', subjects: about(id) });
  const deliver = async (id: string, letter: string, accepted: boolean, withdrawn = false) => {
    const { werkgroepId } = await row(id);
    await db().bouwsteen.create({
      data: {
        id: newId(),
        programmaId: boha.programmaId,
        werkgroepId,
        key: `${key}-${letter}`,
        number: 3,
        letter,
        kind: 'advies',
        title: 'Advies',
        state: accepted ? 'aanvaard' : 'ingediend',
        acceptedAt: accepted ? duringMeeting : null,
        withdrawnAt: withdrawn ? duringMeeting : null,
      },
    });
  };

  test('is given when all that was delivered is accepted; what was withdrawn counts no more', async () => {
    const id = await makeTaakopdracht(boha, key, 1, 'vastgesteld');
    await deliver(id, 'a', true);
    await deliver(id, 'b', false, true);
    const outcome = await discharge(id);
    if (!outcome.ok) throw new Error(codesOf(outcome).join());
    expect(await row(id)).toMatchObject({ state: 'vastgesteld', dischargedByDecisionId: outcome.value.id });
    const event = await db().event.findFirstOrThrow({
      where: { action: 'taakopdracht_discharged', objectId: id },
    });
    expect(event).toMatchObject({ meetingId, result: 'done' });
    expect(codesOf(await discharge(id))).toEqual(['discharge_done']);
  });

  test('is refused with what is still open, and no besluit is left', async () => {
    const id = await makeTaakopdracht(boha, key, 1, 'vastgesteld');
    await deliver(id, 'a', true);
    await deliver(id, 'b', false);
    const before = await db().decision.count();
    expect(await discharge(id)).toMatchObject({
      reasons: [{ code: 'discharge_not_all_accepted', field: 'subjects', params: { numbers: '3b' } }],
    });
    expect(await db().decision.count()).toBe(before);
    expect((await row(id)).dischargedAt).toBeNull();
  });

  test.each<[string, 'rondgestuurd' | 'vastgesteld', string]>([
    ['before the taakopdracht is adopted', 'rondgestuurd', 'discharge_not_adopted'],
    ['before anything was delivered', 'vastgesteld', 'discharge_nothing_delivered'],
  ])('not %s', async (_when, state, code) => {
    expect(codesOf(await discharge(await makeTaakopdracht(boha, key, 1, state)))).toEqual([code]);
  });

  test('is offered in the minutes for an agendapunt about it, once it can be given', async () => {
    const id = await makeTaakopdracht(boha, key, 1, 'vastgesteld');
    const point = await makeItem(boha, meetingId, 'Decharge');
    await db().itemSubject.create({
      data: { id: newId(), agendaItemId: point, kind: 'taakopdracht', subjectId: id },
    });
    const knowledge = () => lineKnowledge(db(), boha.programmaId, meetingId);
    await deliver(id, 'a', false);
    expect((await knowledge()).offers[point]).toBeUndefined();
    expect((await knowledge()).discharges.find((one) => one.id === id)).toMatchObject({
      open: ['3a'],
      ready: false,
    });
    await db().bouwsteen.updateMany({ where: { key: `${key}-a` }, data: { acceptedAt: duringMeeting } });
    expect((await knowledge()).offers[point]).toEqual([{ kind: 'decharge', id, name: key }]);
  });
});

describe('an agenda that is sent with a concept on it', () => {
  test('puts it round: who got the agenda may read it, and its words are fixed', async () => {
    const id = await makeTaakopdracht(boha, key, 1, 'concept');
    const startsAt = new Date('2021-11-04T12:30:00Z');
    const next = await makeMeeting(boha, { startsAt });
    const point = await makeItem(boha, next, 'Opdracht', {
      purposes: ['ter_vaststelling'],
      explanationText: 'Zie de opdracht.',
    });
    await db().itemSubject.create({
      data: { id: newId(), agendaItemId: point, kind: 'taakopdracht', subjectId: id },
    });
    const before = await lastEvent();
    expect((await sendNow(await boha.as('secretaris'), next)).ok).toBe(true);
    expect((await row(id)).state).toBe('rondgestuurd');
    expect((await row(id)).sentRoundAt).not.toBeNull();
    const events = await db().event.findMany({ where: { seq: { gt: before } } });
    expect(events.map(({ action }) => action).sort()).toEqual(['agenda_sent', 'taakopdracht_sent_round']);
  });
});
