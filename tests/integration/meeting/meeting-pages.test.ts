import { beforeAll, describe, expect, test } from 'vitest';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { blocksText } from '~/domain/rich-text/blocks';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { annotationPage } from '~/queries/agenda-item/annotation-page.server';
import { itemFormData } from '~/queries/agenda-item/item-form.server';
import { itemPage } from '~/queries/agenda-item/item-page.server';
import { checkPage } from '~/queries/meeting/check-page.server';
import { meetingForm, newMeetingForm } from '~/queries/meeting/meeting-form.server';
import { meetingList } from '~/queries/meeting/meeting-list.server';
import { meetingPage } from '~/queries/meeting/meeting-page.server';
import { meetingProposals } from '~/queries/meeting/meeting-proposals.server';
import { savedState } from '~/queries/meeting/saved-state.server';
import { overlegPage } from '~/queries/overleg/overleg-page.server';
import { overlegSettings } from '~/queries/overleg/overleg-settings.server';
import { parkingList } from '~/queries/overleg/parking-list.server';
import { proposeForm } from '~/queries/overleg/propose-form.server';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import { makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';
import { theDayBefore } from '../../cast';

await testDatabase();
const boha = await makeBoha();
const { overlegId } = boha;

let sentId: string;
let conceptId: string;
let sentItem: string;
let conceptItem: string;
let parkedItem: string;

beforeAll(async () => {
  sentId = await makeMeeting(boha, { state: 'verzonden' });
  const text = { explanation: fromPlainText('Zoals verstuurd.'), explanationText: 'Zoals verstuurd.' };
  sentItem = await makeItem(boha, sentId, 'Verstuurde titel', { proposal: 'Vaststellen.', ...text });
  await db().$transaction((tx) =>
    freezeVersion(tx, {
      programmaId: boha.programmaId,
      meetingId: sentId,
      kind: 'agenda',
      note: '',
      sentAt: theDayBefore,
      sentById: null,
    }),
  );
  // What the secretaris does afterwards waits for a nazending.
  await db().agendaItem.update({
    where: { id: sentItem },
    data: { title: 'Nieuwe titel', explanation: fromPlainText('Nieuw.') },
  });
  await makeItem(boha, sentId, 'Later toegevoegd');
  await db().meeting.update({ where: { id: sentId }, data: { place: 'Nieuwe zaal' } });

  conceptId = await makeMeeting(boha, { startsAt: new Date('2021-12-23T12:30:00Z') });
  conceptItem = await makeItem(boha, conceptId, 'Nog geheim');
  const { personId } = (await boha.as('mind')).actor;
  parkedItem = await makeItem(boha, null, 'Ingebracht door MIND', { submittedById: personId });
  await db().annotation.create({
    data: {
      id: newId(),
      agendaItemId: sentItem,
      partyId: boha.party.vws,
      kind: 'advies',
      text: 'Privé van VWS',
      updatedAt: theDayBefore,
    },
  });
});

describe('the agenda', () => {
  test('a secretaris sees it as it stands now, and how many changes wait for a nazending', async () => {
    const page = await meetingPage(await boha.as('secretaris'), sentId);
    if (page?.kind !== 'live') throw new Error('not live');
    expect(page.items.map(({ title }) => title)).toEqual(['Nieuwe titel', 'Later toegevoegd']);
    expect(page.head.place).toBe('Nieuwe zaal');
    // Title, explanation, place, and one item that is new.
    expect(page.unsent).toBe(4);
    expect(page.own).toEqual({ parties: [], annotations: [] });
  });

  test('a participant sees it as it was last sent, with the annotaties of the own party alone (rules 10, 11)', async () => {
    const page = await meetingPage(await boha.as('vws'), sentId);
    if (page?.kind !== 'sent') throw new Error('not sent');
    expect(page.items.map(({ title }) => title)).toEqual(['Verstuurde titel']);
    expect(page.head.place).toBe('Webex');
    expect(page.own.annotations.map(({ text }) => text)).toEqual(['Privé van VWS']);
    const other = await meetingPage(await boha.as('vng'), sentId);
    expect(JSON.stringify(other)).not.toContain('Privé van VWS');
    expect(JSON.stringify(other)).not.toContain('Nieuwe titel');
  });

  test.each([
    ['vws', 'a concept is not there for who takes part'],
    ['fnv', 'nor for who takes no part'],
    ['secretarisRijkGemeenten', 'nor for the secretaris of another overleg'],
    ['beheerder', 'nor for a beheerder'],
  ] as const)('%s: %s', async (member, _why) => {
    const ctx = await boha.as(member);
    expect(await meetingPage(ctx, conceptId)).toBeNull();
    expect(await itemPage(ctx, conceptId, conceptItem)).toBeNull();
    expect(await savedState(ctx, conceptId)).toBeNull();
    expect(
      (await meetingList(ctx, new URLSearchParams('wanneer=alle'))).rows.map(({ id }) => id),
    ).not.toContain(conceptId);
  });

  test('takes as many statements with thirty items as with one', async () => {
    const ctx = await boha.as('secretaris');
    const few = await countingStatements(() => meetingPage(ctx, conceptId));
    for (let count = 0; count < 30; count += 1) await makeItem(boha, conceptId, `Punt ${count}`);
    const many = await countingStatements(() => meetingPage(ctx, conceptId));
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThan(12);
  });
});

describe('one agendapunt', () => {
  test('a secretaris sees what stands there now, a participant what was sent', async () => {
    const now = await itemPage(await boha.as('secretaris'), sentId, sentItem);
    expect(now).toMatchObject({
      kind: 'live',
      item: { title: 'Nieuwe titel', number: '1' },
      may: { edit: true },
    });
    const sent = await itemPage(await boha.as('vng'), sentId, sentItem);
    expect(sent).toMatchObject({ kind: 'sent', item: { title: 'Verstuurde titel' }, may: { edit: false } });
    expect(blocksText(sent?.item.explanation ?? [])).toBe('Zoals verstuurd.');
    expect(sent?.own.annotations).toEqual([]);
  });

  test('who brought it in may read it before it is sent, and nobody else', async () => {
    await db().agendaItem.update({ where: { id: parkedItem }, data: { meetingId: conceptId } });
    expect(await itemPage(await boha.as('mind'), conceptId, parkedItem)).toMatchObject({
      item: { number: null },
    });
    expect(await itemPage(await boha.as('vws'), conceptId, parkedItem)).toBeNull();
    await db().agendaItem.update({ where: { id: parkedItem }, data: { meetingId: null } });
  });

  test('an item asked for under another meeting is not there', async () => {
    expect(await itemPage(await boha.as('secretaris'), conceptId, sentItem)).toBeNull();
  });

  test('the annotatie is there for its party and for nobody else', async () => {
    const page = await annotationPage(await boha.as('vws'), sentId, sentItem, boha.party.vws);
    expect(page?.parts.advies.text).toBe('Privé van VWS');
    for (const member of ['vng', 'secretaris', 'beheerder', 'fnv'] as const) {
      expect(await annotationPage(await boha.as(member), sentId, sentItem, boha.party.vws)).toBeNull();
    }
  });
});

describe('what only secretarissen open', () => {
  const pages: [string, (ctx: Awaited<ReturnType<typeof boha.as>>) => Promise<unknown>][] = [
    ['the check screen', (ctx) => checkPage(ctx, conceptId)],
    ['the facts of a meeting', (ctx) => meetingForm(ctx, conceptId)],
    ['its proposals', (ctx) => meetingProposals(ctx, conceptId)],
    ['the form of an agendapunt', (ctx) => itemFormData(ctx, { meetingId: conceptId }, conceptItem)],
    ['the parking list', (ctx) => parkingList(ctx, overlegId)],
    ['the settings of the overleg', (ctx) => overlegSettings(ctx, overlegId)],
  ];
  test.each(pages)('%s', async (_name, page) => {
    expect(await page(await boha.as('secretaris'))).not.toBeNull();
    for (const member of ['vws', 'mind', 'fnv', 'secretarisRijkGemeenten', 'beheerder'] as const) {
      expect(await page(await boha.as(member))).toBeNull();
    }
  });

  test('a new meeting is only made for an own overleg', async () => {
    expect(await newMeetingForm(await boha.as('vws'), overlegId)).toBeNull();
    const other = await newMeetingForm(await boha.as('secretarisRijkGemeenten'), overlegId);
    expect(other?.chosen).toBeNull();
    const own = await newMeetingForm(await boha.as('secretaris'), overlegId);
    // VWS chaired last: it is the VNG's turn.
    expect(own?.chosen?.byTurn?.partyId).toBe(boha.party.vng);
  });
});

describe('the list of meetings', () => {
  test('shows a participant date and place as they were sent', async () => {
    const { rows } = await meetingList(await boha.as('vws'), new URLSearchParams('wanneer=alle'));
    expect(rows.map(({ id, place }) => [id, place])).toEqual([[sentId, 'Webex']]);
  });

  test.each([
    ['stand=concept', () => [conceptId]],
    ['jaar=2021', () => [conceptId, sentId]],
    ['jaar=1999', () => []],
    [`overleg=${newId()}&wanneer=alle`, () => []],
    ['wanneer=geweest', () => []],
    ['pagina=99&wanneer=alle', () => []],
  ])('?%s', async (address, expected) => {
    const { rows } = await meetingList(await boha.as('secretaris'), new URLSearchParams(address));
    expect(rows.map(({ id }) => id)).toEqual(expected());
  });
});

describe('an overleg', () => {
  test('is there for who takes part, without what only its secretarissen see', async () => {
    const page = await overlegPage(await boha.as('mind'), overlegId);
    expect(page).toMatchObject({ parked: null, mayPrepare: false, mayPropose: true });
    expect(page?.participants.map(({ shortName }) => shortName)).toEqual(['VWS', 'VNG', 'MIND']);
    expect(page?.coming.map(({ id }) => id)).toEqual([sentId]);
    expect(await overlegPage(await boha.as('fnv'), overlegId)).toBeNull();
    expect(await overlegPage(await boha.as('beheerder'), overlegId)).toBeNull();
  });

  test('takes points from who takes part, and tells what became of them to who brought them in alone', async () => {
    const mine = await proposeForm(await boha.as('mind'), overlegId);
    expect(mine?.mine).toMatchObject([{ id: parkedItem, state: 'parked' }]);
    expect(mine?.parties.map(({ shortName }) => shortName)).toEqual(['MIND']);
    expect((await proposeForm(await boha.as('vws'), overlegId))?.mine).toEqual([]);
    expect(await proposeForm(await boha.as('fnv'), overlegId)).toBeNull();
  });
});
