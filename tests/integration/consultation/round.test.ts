import { describe, expect, test } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { consultationHead } from '~/queries/consultation/consultation-head.server';
import { consultationList } from '~/queries/consultation/consultation-list.server';
import { consultationPage } from '~/queries/consultation/consultation-page.server';
import { responsePage } from '~/queries/consultation/response-page.server';
import { closeConsultation } from '~/services/consultation/close-consultation.server';
import { extendConsultation } from '~/services/consultation/extend-consultation.server';
import { giveBack } from '~/services/consultation/give-back.server';
import { remindParties } from '~/services/consultation/remind-parties.server';
import { answerConsultationRemark } from '~/services/consultation-remark/answer-remark.server';
import { changeConsultationRemark } from '~/services/consultation-remark/change-remark.server';
import { respond, type ResponseInput } from '~/services/consultation-remark/hand-in.server';
import { makeConsultationRemark } from '~/services/consultation-remark/make-remark.server';
import { withdrawConsultationRemark } from '~/services/consultation-remark/withdraw-remark.server';
import { cast, theDayBefore, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { askedAbout, partyId } from './asked';

await testDatabase('hervormingsagenda');

const as = (member: Member, now?: Date) => ctxOf(cast[member], now);
const afterwards = new Date('2021-10-25T08:00:00Z');

const said = (outcome: Outcome<unknown>): string => {
  if (outcome.ok) return 'done';
  return outcome.kind === 'refused'
    ? outcome.reasons.map(({ code, field }) => (field ? `${field}: ${code}` : code)).join(', ')
    : outcome.kind;
};
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(said(outcome));
  return outcome.value;
};

/** One that an earlier test opened. */
const openAbout = async (werkgroep: string): Promise<string> =>
  (await db().consultation.findFirstOrThrow({ where: { title: `Taakopdracht ${werkgroep}` } })).id;

const remark = { place: 'vraag 3', kind: 'inhoudelijk', text: 'Noem ook de wachttijd.' } as const;
async function written(consultationId: string, member: Member, text: string = remark.text): Promise<string> {
  const at = { consultationId, partyId: await partyId(member) };
  return must(await makeConsultationRemark(await as(member), at, { ...remark, text })).id;
}

/** What the form of the own list would send now. */
async function response(
  consultationId: string,
  member: Member,
  differs: Partial<ResponseInput> = {},
): Promise<ResponseInput> {
  const page = await responsePage(await as(member), consultationId, await partyId(member));
  if (!page) throw new Error(`${member} has no list`);
  return {
    position: 'akkoord',
    note: '',
    intent: 'indienen',
    seen: page.seen,
    version: page.party.version,
    ...differs,
  };
}
async function handIn(consultationId: string, member: Member, differs: Partial<ResponseInput> = {}) {
  const at = { consultationId, partyId: await partyId(member) };
  return respond(await as(member), at, await response(consultationId, member, differs));
}

const texts = async (member: Member, id: string) =>
  (await consultationPage(await as(member), id))?.remarks.map(({ text }) => text) ?? null;

describe('a list is its party’s own until it is handed in', () => {
  test('then the werkorganisatie’s, and everybody’s who was asked once answered', async () => {
    const id = await askedAbout('toegang');
    const first = await written(id, 'mind', 'Een');
    await written(id, 'mind', 'Twee');
    expect(await texts('mind', id)).toEqual(['Een', 'Twee']);
    expect(await texts('vng', id)).toEqual([]);
    expect(await texts('secretaris', id)).toEqual([]);
    expect(await texts('iederin', id)).toBeNull();
    must(await handIn(id, 'mind'));
    expect(await texts('secretaris', id)).toEqual(['Een', 'Twee']);
    expect(await texts('vng', id)).toEqual([]);
    const answer = { answer: 'overgenomen', why: '', version: 1 } as const;
    must(
      await answerConsultationRemark(await as('secretaris'), { consultationId: id, remarkId: first }, answer),
    );
    expect(await texts('vng', id)).toEqual(['Een']);
    expect(await texts('bgzj', id)).toEqual(['Een']);
  });

  test('what a party thinks of the whole is told to the others when all is closed', async () => {
    const id = await askedAbout('kwaliteit');
    const position = async (member: Member) =>
      (await consultationHead(await as(member), id))?.parties.find(({ shortName }) => shortName === 'MIND')
        ?.said;
    must(await handIn(id, 'mind', { position: 'voorbehoud', note: 'Onze leden stemmen nog' }));
    expect(await position('secretaris')).toEqual({ position: 'voorbehoud', note: 'Onze leden stemmen nog' });
    expect(await position('vng')).toBeNull();
    must(await closeConsultation(await as('secretaris'), id));
    expect(await position('vng')).toMatchObject({ position: 'voorbehoud' });
  });

  test('its history stays its own too', async () => {
    const id = await askedAbout('inkoop');
    await written(id, 'mind', 'Alleen voor ons');
    const told = async (member: Member) => {
      const page = await consultationPage(await as(member), id);
      return page?.events.map(({ action }) => action);
    };
    expect(await told('mind')).toEqual(['consultation_opened', 'consultation_remark_made']);
    expect(await told('vng')).toEqual(['consultation_opened']);
    expect(await told('secretaris')).toEqual(['consultation_opened']);
  });
});

describe('several people of one party work on one list', () => {
  test('who changes what a colleague changed sees both texts', async () => {
    const id = await askedAbout('leren');
    const at = { consultationId: id, partyId: await partyId('vng'), remarkId: await written(id, 'vng') };
    must(await changeConsultationRemark(await as('vng'), at, { ...remark, text: 'Van mij', version: 1 }));
    const late = await changeConsultationRemark(await as('vng'), at, { ...remark, text: 'Ook', version: 1 });
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    expect(await texts('vng', id)).toEqual(['Van mij']);
    expect(said(await withdrawConsultationRemark(await as('vng'), at, { version: 1 }))).toBe('stale');
    must(await withdrawConsultationRemark(await as('vng'), at, { version: 2 }));
    const page = await responsePage(await as('vng'), id, await partyId('vng'));
    expect(page).toMatchObject({ remarks: [], withdrawn: [{ text: 'Van mij' }] });
  });

  test('nobody hands in what was added a moment ago without having seen it', async () => {
    const id = await askedAbout('reikwijdte');
    const before = await response(id, 'vng');
    await written(id, 'vng');
    const at = { consultationId: id, partyId: await partyId('vng') };
    expect(said(await respond(await as('vng'), at, before))).toBe('consultation_list_changed');
    expect(said(await handIn(id, 'vng'))).toBe('done');
  });

  test('two positions at once: the second sees both', async () => {
    const id = await askedAbout('regionalisering');
    const input = await response(id, 'bgzj', { intent: 'bewaren', position: 'kanttekening', note: 'Let op' });
    const at = { consultationId: id, partyId: await partyId('bgzj') };
    must(await respond(await as('bgzj'), at, input));
    const second = await respond(await as('bgzj'), at, { ...input, position: 'niet_akkoord', note: 'Nee' });
    expect(second).toMatchObject({ kind: 'stale', stale: { version: 2 } });
  });
});

describe('what is refused leaves nothing', () => {
  test('handing in without a position, or without the words it needs', async () => {
    const own = await openAbout('inkoop');
    expect(said(await handIn(own, 'vng', { position: null }))).toBe(
      'position: consultation_position_missing',
    );
    expect(said(await handIn(own, 'vng', { position: 'niet_akkoord' }))).toBe(
      'note: consultation_note_missing',
    );
    const row = await db().consultationParty.findFirstOrThrow({
      where: { consultationId: own, party: { key: 'vng' } },
    });
    expect(row).toMatchObject({ position: null, answeredAt: null, version: 1 });
  });

  test('after handing in nothing changes, in the database either', async () => {
    const id = await openAbout('toegang');
    const at = { consultationId: id, partyId: await partyId('mind') };
    const mine = await db().consultationRemark.findFirstOrThrow({ where: { ...at, text: 'Twee' } });
    const place = { ...at, remarkId: mine.id };
    for (const outcome of [
      await makeConsultationRemark(await as('mind'), at, remark),
      await changeConsultationRemark(await as('mind'), place, { ...remark, version: 1 }),
      await withdrawConsultationRemark(await as('mind'), place, { version: 1 }),
      await respond(await as('mind'), at, await response(id, 'mind')),
    ]) {
      expect(said(outcome)).toBe('consultation_handed_in');
    }
    await expect(
      db().$executeRaw`UPDATE "ConsultationRemark" SET "text" = 'Anders' WHERE "id" = ${mine.id}::uuid`,
    ).rejects.toThrow(/handed in/);
    expect(await texts('mind', id)).toEqual(['Een', 'Twee']);
  });

  test('a list of another party, and acts of the werkorganisatie', async () => {
    const id = await openAbout('toegang');
    const ofMind = { consultationId: id, partyId: await partyId('mind') };
    const ofNobody = { consultationId: id, partyId: await partyId('iederin') };
    expect(said(await makeConsultationRemark(await as('vng'), ofMind, remark))).toBe('forbidden');
    expect(said(await makeConsultationRemark(await as('vng'), ofNobody, remark))).toBe('hidden');
    expect(said(await makeConsultationRemark(await as('iederin'), ofNobody, remark))).toBe('hidden');
    expect(said(await makeConsultationRemark(await as('secretaris'), ofMind, remark))).toBe('forbidden');
    expect(said(await closeConsultation(await as('vng'), id))).toBe('forbidden');
    expect(said(await closeConsultation(await as('fnv'), id))).toBe('hidden');
    const mine = await db().consultationRemark.findFirstOrThrow({ where: { ...ofMind, text: 'Twee' } });
    const answer = { answer: 'niet', why: 'Buiten de opdracht', version: 1 } as const;
    const at = { consultationId: id, remarkId: mine.id };
    expect(said(await answerConsultationRemark(await as('mind'), at, answer))).toBe('forbidden');
    expect(await responsePage(await as('vng'), id, await partyId('mind'))).toBeNull();
  });

  test('an answer that needs a why, a remark not handed in, an answer that another secretaris gave', async () => {
    const id = await openAbout('toegang');
    const { id: remarkId } = await db().consultationRemark.findFirstOrThrow({ where: { text: 'Twee' } });
    const at = { consultationId: id, remarkId };
    const secretaris = await as('secretaris');
    const niet = { answer: 'niet', why: ' ', version: 1 } as const;
    expect(said(await answerConsultationRemark(secretaris, at, niet))).toBe('why: consultation_why_missing');
    const open = await written(id, 'vng');
    const early = { consultationId: id, remarkId: open };
    expect(said(await answerConsultationRemark(secretaris, early, { ...niet, why: 'x' }))).toBe('hidden');
    must(await answerConsultationRemark(secretaris, at, { ...niet, why: 'Buiten de opdracht' }));
    const second = await answerConsultationRemark(await as('tweedeSecretaris'), at, {
      answer: 'deels',
      why: 'Half',
      version: 1,
    });
    expect(second).toMatchObject({ kind: 'stale', stale: { version: 2 } });
  });
});

describe('time', () => {
  test('late is welcome, closed is not; a later day opens again', async () => {
    const id = await openAbout('regionalisering');
    const mind = await partyId('mind');
    const at = { consultationId: id, partyId: mind };
    expect((await consultationHead(await as('mind', afterwards), id))?.state).toBe('late');
    expect(said(await makeConsultationRemark(await as('mind', afterwards), at, remark))).toBe('done');
    must(await closeConsultation(await as('secretaris', afterwards), id));
    expect(said(await makeConsultationRemark(await as('mind', afterwards), at, remark))).toBe(
      'consultation_closed',
    );
    expect(said(await closeConsultation(await as('secretaris', afterwards), id))).toBe('consultation_closed');
    const { version } = await db().consultation.findUniqueOrThrow({ where: { id } });
    const extend = async (until: string, of = version) =>
      extendConsultation(await as('secretaris', afterwards), id, { until, version: of });
    expect(said(await extend('2021-10-24'))).toBe('until: consultation_until_past');
    expect(said(await extend('2021-11-05', 1))).toBe('stale');
    must(await extend('2021-11-05'));
    expect((await consultationHead(await as('mind', afterwards), id))?.state).toBe('open');
    expect(said(await makeConsultationRemark(await as('mind', afterwards), at, remark))).toBe('done');
  });

  test('a list given back can be added to and handed in again; what was answered stays', async () => {
    const id = await openAbout('toegang');
    const at = { consultationId: id, partyId: await partyId('mind') };
    must(await giveBack(await as('secretaris'), at));
    expect(said(await giveBack(await as('secretaris'), at))).toBe('consultation_not_handed_in');
    const answered = await db().consultationRemark.findFirstOrThrow({ where: { ...at, text: 'Een' } });
    const change = { ...remark, version: answered.version };
    const place = { ...at, remarkId: answered.id };
    expect(said(await changeConsultationRemark(await as('mind'), place, change))).toBe(
      'consultation_remark_answered',
    );
    await written(id, 'mind', 'Drie');
    expect(await texts('secretaris', id)).toEqual(['Een', 'Twee']);
    must(await handIn(id, 'mind'));
    expect(await texts('secretaris', id)).toEqual(['Een', 'Twee', 'Drie']);
    const mails = await db().delivery.findMany({
      where: { objectId: id, subject: { startsWith: 'Lijst terug' } },
    });
    expect(mails.map(({ email }) => email)).toEqual([cast.mind]);
  });

  test('who is silent is reminded, once a day', async () => {
    const id = await openAbout('kwaliteit');
    const { version } = await db().consultation.findUniqueOrThrow({ where: { id } });
    must(await extendConsultation(await as('secretaris'), id, { until: '2021-10-22', version }));
    const reminders = () =>
      db().delivery.count({ where: { objectId: id, subject: { startsWith: 'Herinnering consultatie' } } });
    must(await remindParties(await as('secretaris'), id));
    expect(await reminders()).toBe(3); // VNG twice, BGZJ once; MIND has handed in
    expect(said(await remindParties(await as('tweedeSecretaris'), id))).toBe('consultation_reminded_lately');
    expect(await reminders()).toBe(3);
    must(await remindParties(await as('secretaris', new Date(theDayBefore.getTime() + 86_400_000)), id));
    expect(await reminders()).toBe(6);
  });
});

test('pages take as many statements when there is more to show', async () => {
  const ctx = await as('secretaris');
  const id = await openAbout('toegang');
  const filter = { when: 'alle', page: 1 } as const;
  const count = async () => ({
    list: (await countingStatements(() => consultationList(ctx, filter))).statements,
    page: (await countingStatements(() => consultationPage(ctx, id))).statements,
  });
  const mind = await partyId('mind');
  const before = await count();
  await db().consultationRemark.createMany({
    data: Array.from({ length: 200 }, (_, index) => ({
      id: newId(),
      consultationId: id,
      partyId: mind,
      kind: 'vraag' as const,
      text: `Vraag ${index}`,
      position: 100 + index,
      createdAt: theDayBefore,
    })),
  });
  expect(await count()).toEqual(before);
  expect(before.list).toBeLessThanOrEqual(2);
  expect(before.page).toBeLessThanOrEqual(7);
});
