import { beforeAll, describe, expect, it } from 'vitest';
import { amount, pm } from '~/domain/amount-series/cell';
import type { Outcome } from '~/domain/outcome';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';
import { escalatiePage } from '~/queries/escalatie/escalatie-page.server';
import { deliveryTasks } from '~/queries/overview/delivery-tasks.server';
import { newEscalatie } from '~/queries/escalatie/new-escalatie.server';
import { addItem } from '~/services/agenda-item/add-item.server';
import { carryItem } from '~/services/agenda-item/carry-item.server';
import { changeItem } from '~/services/agenda-item/change-item.server';
import { scheduleItem } from '~/services/agenda-item/schedule-item.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import type { DecisionInput } from '~/services/decision/write-decision.server';
import { changeEscalatie } from '~/services/escalatie/change-escalatie.server';
import { makeEscalatie } from '~/services/escalatie/make-escalatie.server';
import { cancelMeeting } from '~/services/meeting/cancel-meeting.server';
import { placeEscalatie } from '~/services/escalatie/place-escalatie.server';
import { withdrawEscalatie } from '~/services/escalatie/withdraw-escalatie.server';
import type { Member } from '../../cast';
import { eventsSince, lastEvent, makeMeeting } from '../../factories/boha';
import { makeFiche, makeToegang } from '../../factories/fiche';
import { besluit, duringMeeting, sentMeeting } from '../../factories/minutes';
import { sendNow } from '../../factories/sent';
import { fillYield } from '../../factories/submit';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028];
const short = { ...Object.fromEntries(years.map((year) => [year, pm])), 2026: amount(100_000) };

/** B12 of Toegang was awarded 300 from 2026; its fiche in bewerking gives 100 in 2026 and PM in the other years. */
beforeAll(async () => {
  toegang = await makeToegang();
  await fillYield(await makeFiche(toegang), short);
});

const as = (member: Member) => toegang.as(member);
const texts = {
  question: 'Mag het richtbedrag voor B12 lager?',
  wish: 'Een lager richtbedrag vanaf 2026',
  argument: 'De opbrengst hangt af van de regio’s.',
  neededBy: '2021-12-15',
};
const newItem = {
  title: 'Escalatie',
  purposes: ['ter_besluitvorming' as const],
  minutes: 10,
  submitterId: null,
  proposal: '',
  explanation: fromPlainText(''),
  parentId: null,
};
const make = async (member: Member, more: Partial<typeof texts> = {}, withShortfall = true) =>
  makeEscalatie(await as(member), { ...texts, ...more, werkgroepId: toegang.werkgroepId, withShortfall });
const made = async (more: Partial<typeof texts> = {}, withShortfall = true): Promise<string> => {
  const outcome = await make('voorzitterToegang', more, withShortfall);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.id;
};
const at = (id: string) => ({ werkgroepId: toegang.werkgroepId, id });
const page = async (member: Member, id: string) => escalatiePage(await as(member), toegang.werkgroepId, id);
const ends = (outcome: Outcome<unknown>) => {
  if (outcome.ok) return 'done';
  return outcome.kind === 'refused' ? outcome.reasons.map(({ code }) => code).join() : outcome.kind;
};

describe('making one', () => {
  it.each<[Member, string]>([
    ['voorzitterToegang', 'done'],
    ['secretarisToegang', 'done'],
    ['lidToegang', 'forbidden'],
    ['secretaris', 'forbidden'],
    ['vws', 'forbidden'],
    ['lezer', 'hidden'],
  ])('by %s: %s', async (member, expected) => {
    expect(ends(await make(member))).toBe(expected);
  });

  it('starts from the years and sums of the shortfall, and keeps them as they were', async () => {
    const form = await newEscalatie(await as('voorzitterToegang'), toegang.werkgroepId);
    expect(form?.shortfall?.years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    const id = await made();
    const fiche = await db().fiche.findFirstOrThrow();
    await fillYield(fiche.id, { ...short, 2026: amount(300_000) });
    const stored = (await page('voorzitterToegang', id))?.escalatie.shortfall;
    expect(stored).toMatchObject({ on: '2021-10-06', basis: 'in_bewerking' });
    expect(stored?.years[0]).toEqual({
      year: 2026,
      target: { amount: 300_000, pmCount: 0, unknownCount: 0 },
      proposed: { amount: 100_000, pmCount: 0, unknownCount: 0 },
    });
    await fillYield(fiche.id, short);
  });

  it.each<[string, Partial<typeof texts>, boolean, string]>([
    ['a shortfall without an argument', { argument: ' ' }, true, 'escalatie_argument_missing'],
    ['a question without money needs none', { argument: '' }, false, 'done'],
    ['a day that is past', { neededBy: '2021-10-05' }, true, 'escalatie_needed_by_past'],
  ])('%s', async (_why, more, withShortfall, expected) => {
    expect(ends(await make('voorzitterToegang', more, withShortfall))).toBe(expected);
  });

  it('says so when there is no shortfall any more', async () => {
    const fiche = await db().fiche.findFirstOrThrow();
    await fillYield(fiche.id, {
      ...short,
      2026: amount(300_000),
      2027: amount(300_000),
      2028: amount(300_000),
    });
    expect(ends(await make('voorzitterToegang'))).toBe('escalatie_no_shortfall');
    await fillYield(fiche.id, short);
  });
});

const itemOf = async (id: string) => {
  const { agendaItemId } = await db().escalatie.findUniqueOrThrow({ where: { id } });
  return db().agendaItem.findUniqueOrThrow({ where: { id: agendaItemId ?? '' } });
};
const takeOff = async (id: string) =>
  db().agendaItem.update({ where: { id: (await itemOf(id)).id }, data: { withdrawnAt: new Date() } });
/** Onto the agenda of this meeting, as the secretaris does from the parking list. */
const schedule = async (id: string, targetId: string) =>
  scheduleItem(await as('secretaris'), {
    overlegId: toegang.overlegId,
    itemId: (await itemOf(id)).id,
    targetId,
  });

describe('onto the agenda', () => {
  it('by being made: it waits for the secretaris with its question, wish and sums', async () => {
    const seq = await lastEvent();
    const id = await made();
    expect((await eventsSince(seq)).map(({ action }) => action)).toEqual(['escalatie_made', 'item_proposed']);
    const item = await itemOf(id);
    expect(item).toMatchObject({ meetingId: null, title: texts.question, overlegId: toegang.overlegId });
    expect(item.proposal).toContain('2026: voorgesteld 100, richtbedrag 300');
    expect((await page('voorzitterToegang', id))?.state).toBe('ingebracht');
    expect((await page('voorzitterToegang', id))?.parkedItemId).toBeNull();
    expect((await page('secretaris', id))?.parkedItemId).toBe(item.id);
    expect(ends(await placeEscalatie(await as('voorzitterToegang'), at(id), null))).toBe(
      'escalatie_on_agenda',
    );
  });

  it('every agenda that is being made proposes it', async () => {
    const id = await made();
    const facts = await proposalFacts(db(), toegang.overlegId, null, new Date('2021-12-23T12:30:00Z'));
    expect(facts.parked.map((one) => one.id)).toContain((await itemOf(id)).id);
  });

  it('new words go to its agendapunt, until the secretaris wrote other ones there', async () => {
    const id = await made();
    const ctx = await as('voorzitterToegang');
    await changeEscalatie(ctx, at(id), { ...texts, question: 'Mag B12 lager?', version: 1 });
    expect((await itemOf(id)).title).toBe('Mag B12 lager?');
    await db().agendaItem.update({ where: { id: (await itemOf(id)).id }, data: { title: 'Escalatie B12' } });
    await changeEscalatie(ctx, at(id), { ...texts, question: 'Mag B12 op 100?', version: 2 });
    expect((await itemOf(id)).title).toBe('Escalatie B12');
  });

  it('again when its point was taken off: the secretaris chooses a meeting, the werkgroep and others can not', async () => {
    const id = await made();
    const meetingId = await makeMeeting(toegang, { startsAt: new Date('2021-11-04T11:30:00Z') });
    await takeOff(id);
    expect((await page('voorzitterToegang', id))?.state).toBe('open');
    expect(ends(await placeEscalatie(await as('voorzitterToegang'), at(id), meetingId))).toBe(
      'unknown_reference',
    );
    expect(ends(await placeEscalatie(await as('vws'), at(id), null))).toBe('hidden');
    expect(ends(await placeEscalatie(await as('lidToegang'), at(id), null))).toBe('forbidden');
    expect(ends(await placeEscalatie(await as('secretaris'), at(id), meetingId))).toBe('done');
    expect(await page('secretaris', id)).toMatchObject({
      state: 'geagendeerd',
      items: [{ meeting: { id: meetingId } }, { meeting: null, withdrawn: true }],
    });
  });

  it('by hand: a point that names it becomes its own, once, and not in another overleg', async () => {
    const id = await made();
    await takeOff(id);
    const meetingId = await makeMeeting(toegang, { startsAt: new Date('2021-11-05T11:30:00Z') });
    const ctx = await as('secretaris');
    const input = { ...newItem, meetingId, subjects: [{ kind: 'escalatie' as const, id }] };
    const first = await addItem(ctx, input);
    expect(ends(first)).toBe('done');
    expect((await itemOf(id)).id).toBe(first.ok && first.value.id);
    expect((await page('voorzitterToegang', id))?.state).toBe('geagendeerd');
    expect(ends(await addItem(ctx, input))).toBe('escalatie_on_agenda');

    const itemId = first.ok ? first.value.id : '';
    const without = { ...newItem, subjects: [], version: 1 };
    expect(ends(await changeItem(ctx, { meetingId }, itemId, without))).toBe('done');
    expect((await page('voorzitterToegang', id))?.state).toBe('open');
    await db().escalatie.update({ where: { id }, data: { overlegId: toegang.otherOverlegId } });
    expect(ends(await addItem(ctx, input))).not.toBe('done');
  });

  it('carried to another agenda before it was sent, it goes along', async () => {
    const id = await made();
    const [from, to] = [
      await makeMeeting(toegang, { startsAt: new Date('2021-11-08T11:30:00Z') }),
      await makeMeeting(toegang, { startsAt: new Date('2021-11-09T11:30:00Z') }),
    ];
    await schedule(id, from);
    const itemId = (await itemOf(id)).id;
    const carried = { meetingId: from, itemId, how: 'move' as const, targetId: to };
    expect(ends(await carryItem(await as('secretaris'), carried))).toBe('done');
    expect((await itemOf(id)).meetingId).toBe(to);
    expect((await page('voorzitterToegang', id))?.state).toBe('geagendeerd');
  });

  describe('whose agenda was sent', () => {
    /** On an agenda that went out, and the meeting after it. */
    const sentWith = async (day: number) => {
      const id = await made();
      const [from, to] = [
        await makeMeeting(toegang, { startsAt: new Date(Date.UTC(2021, 10, day, 11, 30)) }),
        await makeMeeting(toegang, { startsAt: new Date(Date.UTC(2021, 10, day, 15, 30)) }),
      ];
      await schedule(id, from);
      const itemId = (await itemOf(id)).id;
      expect(ends(await sendNow(await as('secretaris'), from))).toBe('done');
      return { id, from, to, itemId };
    };
    const carry = async (
      at: { from: string; itemId: string },
      how: 'move' | 'copy',
      targetId: string | null,
    ) => carryItem(await as('secretaris'), { meetingId: at.from, itemId: at.itemId, how, targetId });
    const toPlace = async () =>
      (await deliveryTasks(await as('secretaris'))).flatMap((task) =>
        task.kind === 'place_escalatie' ? [task.id] : [],
      );

    it.each<['move' | 'copy', 'the next agenda' | 'the parking list', string, string]>([
      ['move', 'the next agenda', 'done', 'geagendeerd'],
      ['move', 'the parking list', 'done', 'ingebracht'],
      ['copy', 'the next agenda', 'escalatie_waits', 'geagendeerd'],
      ['copy', 'the parking list', 'escalatie_waits', 'geagendeerd'],
    ])('to %s it to %s: %s, and it stands once', async (how, where, expected, state) => {
      const was = await sentWith(10);
      const target = where === 'the next agenda' ? was.to : null;
      expect(ends(await carry(was, how, target))).toBe(expected);
      expect((await page('voorzitterToegang', was.id))?.state).toBe(state);
      expect((await page('voorzitterToegang', was.id))?.can.place).toBe(false);
      expect(ends(await placeEscalatie(await as('secretaris'), at(was.id), was.to))).toBe(
        'escalatie_on_agenda',
      );
      const again = {
        ...newItem,
        meetingId: was.to,
        subjects: [{ kind: 'escalatie' as const, id: was.id }],
      };
      expect(ends(await addItem(await as('secretaris'), again))).toBe('escalatie_on_agenda');
      expect((await toPlace()).includes(was.id)).toBe(state === 'ingebracht');
      // The participants keep what they got, in the words in which they got it.
      expect((await page('vws', was.id))?.escalatie.question).toBe(texts.question);
      const changed = await changeEscalatie(await as('voorzitterToegang'), at(was.id), {
        ...texts,
        version: 1,
      });
      expect(ends(changed)).toBe('escalatie_sent');
    });

    it('and called off: it can be placed anew, once, and the agenda that is made next proposes it', async () => {
      const was = await sentWith(11);
      await cancelMeeting(await as('secretaris'), { meetingId: was.from, reason: 'Ziek.', sent: true });
      expect((await page('voorzitterToegang', was.id))?.state).toBe('open');
      expect(await toPlace()).toContain(was.id);
      const startsAt = new Date(Date.UTC(2021, 10, 11, 15, 30));
      const proposed = async () =>
        (await proposalFacts(db(), toegang.overlegId, was.to, startsAt)).carriedOver.map((one) => one.id);
      expect(await proposed()).toContain(was.itemId);
      expect(ends(await placeEscalatie(await as('secretaris'), at(was.id), was.to))).toBe('done');
      expect(await proposed()).not.toContain(was.itemId);
      expect(ends(await carry(was, 'copy', was.to))).toBe('escalatie_waits');
      expect((await page('vws', was.id))?.escalatie.question).toBe(texts.question);
    });
  });

  it('once the agenda is sent the participants read it, and its words are fixed', async () => {
    const id = await made();
    const meetingId = await makeMeeting(toegang, { startsAt: new Date('2021-11-18T12:30:00Z') });
    expect(await page('vws', id)).toBeNull();
    expect(ends(await schedule(id, meetingId))).toBe('done');
    expect(await page('vws', id)).toBeNull();
    expect(ends(await sendNow(await as('secretaris'), meetingId))).toBe('done');
    expect((await page('vws', id))?.escalatie.question).toBe(texts.question);
    expect(await page('fnv', id)).toBeNull();
    const changed = await changeEscalatie(await as('voorzitterToegang'), at(id), { ...texts, version: 2 });
    expect(ends(changed)).toBe('escalatie_sent');
  });
});

describe('changing and withdrawing', () => {
  it('refuses a save of what somebody changed meanwhile, with both texts', async () => {
    const id = await made();
    const ctx = await as('voorzitterToegang');
    expect(ends(await changeEscalatie(ctx, at(id), { ...texts, wish: 'Eerst dit', version: 1 }))).toBe(
      'done',
    );
    const second = await changeEscalatie(ctx, at(id), { ...texts, wish: 'Liever dat', version: 1 });
    expect(second).toMatchObject({
      kind: 'stale',
      stale: { version: 2, fields: [{}, { theirs: 'Eerst dit', yours: 'Liever dat' }, {}, {}] },
    });
  });

  it('takes it back with its reason, and it stays to be found', async () => {
    const id = await made();
    const ctx = await as('voorzitterToegang');
    const reason = 'Beantwoord in het DG-overleg.';
    expect(ends(await withdrawEscalatie(ctx, at(id), { reason, version: 7 }))).toBe('stale');
    expect(ends(await withdrawEscalatie(await as('lidToegang'), at(id), { reason, version: 1 }))).toBe(
      'forbidden',
    );
    expect(ends(await withdrawEscalatie(ctx, at(id), { reason, version: 1 }))).toBe('done');
    const found = await page('lidToegang', id);
    expect(found).toMatchObject({ state: 'ingetrokken', escalatie: { withdrawnReason: reason } });
    expect(ends(await withdrawEscalatie(ctx, at(id), { reason, version: 2 }))).toBe('escalatie_withdrawn');
    expect(await itemOf(id)).toMatchObject({ withdrawnReason: reason });
  });
});

describe('answered by a besluit (product rule 6)', () => {
  let meetingId = '';
  let itemId = '';
  beforeAll(async () => {
    const meeting = await sentMeeting(toegang, ['Escalaties']);
    meetingId = meeting.meetingId;
    itemId = meeting.items[0] ?? '';
  });
  const answer = { answer: 'Het richtbedrag blijft.', effect: 'De werkgroep zoekt verder.' };
  const decide = async (escalatieId: string, more: Partial<DecisionInput> = {}) =>
    recordDecision(await toegang.as('secretaris', duringMeeting), {
      meetingId,
      ...besluit(itemId, {
        kind: 'wijst_af',
        text: 'Het BOHA houdt vast aan het richtbedrag.',
        effect: 'escalatie_beantwoorden',
        subjects: [{ kind: 'escalatie', id: escalatieId }],
        escalatie: answer,
        ...more,
      }),
    });

  it('keeps answer and effect with the besluit, in one transaction', async () => {
    const id = await made();
    const seq = await lastEvent();
    const outcome = await decide(id);
    expect(ends(outcome)).toBe('done');
    const found = await page('voorzitterToegang', id);
    expect(found).toMatchObject({ state: 'beantwoord', escalatie: { ...answer, answeredOn: '2021-10-07' } });
    const { decisionId } = await db().escalatie.findUniqueOrThrow({ where: { id } });
    expect(outcome.ok && outcome.value.id).toBe(decisionId);
    const decision = await db().decision.findUniqueOrThrow({ where: { id: decisionId ?? '' } });
    expect(decision.effectDetail).toMatchObject({ did: 'escalatie_beantwoorden', escalatieId: id });
    expect((await eventsSince(seq)).map(({ action }) => action)).toEqual([
      'decision_recorded',
      'escalatie_answered',
    ]);
  });

  it('or nothing at all: no answer, no besluit', async () => {
    const id = await made();
    const before = await db().decision.count();
    expect(ends(await decide(id, { escalatie: { answer: '', effect: '' } }))).toBe(
      'escalatie_answer_missing,escalatie_effect_missing',
    );
    expect(ends(await decide(id, { escalatie: null }))).toBe('effect_one_subject');
    expect(await db().decision.count()).toBe(before);
    expect((await page('voorzitterToegang', id))?.state).toBe('ingebracht');
  });

  it('once: a second besluit is refused, unless it replaces the first', async () => {
    const id = await made();
    const first = await decide(id);
    expect(ends(await decide(id))).toBe('escalatie_answered');
    const replacesId = first.ok ? first.value.id : '';
    await db().decision.update({ where: { id: replacesId }, data: { lockedAt: new Date() } });
    const again = { answer: 'Toch lager.', effect: 'Het richtbedrag wordt 200.' };
    expect(ends(await decide(id, { replacesId, escalatie: again }))).toBe('done');
    expect((await page('voorzitterToegang', id))?.escalatie.answer).toBe('Toch lager.');
  });

  it('held over it was discussed, and waits for its answer until a besluit gives one', async () => {
    const id = await made();
    const held = await makeMeeting(toegang, { startsAt: new Date('2021-10-06T06:30:00Z') });
    await schedule(id, held);
    expect(ends(await sendNow(await as('secretaris'), held))).toBe('done');
    await db().meeting.update({ where: { id: held }, data: { state: 'gehouden' } });
    const ctx = await toegang.as('secretaris', duringMeeting);
    const over = besluit((await itemOf(id)).id, {
      kind: 'houdt_aan',
      text: 'Het BOHA houdt de vraag aan.',
      effect: 'punt_aanhouden',
      heldOverTo: 'parking',
    });
    expect(ends(await recordDecision(ctx, { meetingId: held, ...over }))).toBe('done');
    expect((await page('voorzitterToegang', id))?.state).toBe('besproken');
    expect((await page('vws', id))?.state).toBe('besproken');
    expect(ends(await decide(id))).toBe('done');
    expect((await page('voorzitterToegang', id))?.state).toBe('beantwoord');
  });

  it('not what was withdrawn, and not what another overleg was asked', async () => {
    const id = await made();
    await db().escalatie.update({ where: { id }, data: { overlegId: toegang.otherOverlegId } });
    expect(ends(await decide(id))).toBe('unknown_reference');
    await db().escalatie.update({
      where: { id },
      data: { overlegId: toegang.overlegId, withdrawnAt: new Date(), withdrawnReason: 'Anders' },
    });
    expect(ends(await decide(id))).toBe('escalatie_withdrawn');
  });
});
