import { beforeAll, describe, expect, it } from 'vitest';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { werkgroepPage } from '~/queries/werkgroep/werkgroep-page.server';
import { addWerkgroepMeeting } from '~/services/werkgroep-meeting/add-werkgroep-meeting.server';
import { makeEscalatie } from '~/services/escalatie/make-escalatie.server';
import type { Member } from '../../cast';
import { makeBouwsteen, makeFiche, makeToegang, submitFiches } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

const range = { from: 2022, to: 2028 };
let toegang: Awaited<ReturnType<typeof makeToegang>>;
const page = async (member: Member, id = toegang.werkgroepId) =>
  werkgroepPage(await toegang.as(member), id, range);

/** Toegang has 3a in bewerking and late, 3b announced; the other werkgroep counts on it. */
beforeAll(async () => {
  toegang = await makeToegang();
  await db().bouwsteen.update({
    where: { id: toegang.bouwsteenId },
    data: { due: new Date('2021-10-01') },
  });
  await makeBouwsteen(toegang, { letter: 'b', state: 'aangekondigd', due: new Date('2021-12-24') });
  await db().taakopdrachtVersion.create({
    data: {
      id: newId(),
      werkgroepId: toegang.otherWerkgroepId,
      number: 1,
      state: 'vastgesteld',
      content: { relations: [{ werkgroepId: toegang.werkgroepId, text: 'Levert de triage' }] },
      createdAt: new Date('2021-09-01'),
    },
  });
});

describe('the bouwstenen on the page of a werkgroep', () => {
  const rows = async (member: Member) =>
    (await page(member))?.bouwstenen.map(({ letter, state, mustAct, late }) => [
      letter,
      state,
      mustAct,
      late,
    ]);

  it.each<[Member, string]>([
    ['voorzitterToegang', 'in_bewerking'],
    ['lidToegang', 'in_bewerking'],
    ['secretaris', 'aangekondigd'],
    ['vws', 'aangekondigd'],
  ])('%s knows 3a as %s, late and with the werkgroep', async (member, state) => {
    expect(await rows(member)).toEqual([
      ['a', state, 'werkgroep', true],
      ['b', 'aangekondigd', 'werkgroep', false],
    ]);
  });

  it('once submitted wait for the secretaris, and the version is named to who may read it', async () => {
    await makeFiche(toegang);
    await submitFiches(toegang);
    expect((await page('secretaris'))?.bouwstenen[0]).toMatchObject({
      state: 'ingediend',
      mustAct: 'secretaris',
      version: { number: 1, submittedOn: '2021-10-06' },
      late: false,
    });
    expect((await page('vws'))?.bouwstenen[0]).toMatchObject({ state: 'ingediend', version: null });
  });
});

describe('what happens in the werkgroep', () => {
  const on = (date: string) => ({ date, startTime: '', place: '', notes: fromPlainText('') });
  beforeAll(async () => {
    const ctx = await toegang.as('voorzitterToegang');
    for (const date of ['2021-09-20', '2021-10-04', '2021-10-18', '2021-11-01'])
      await addWerkgroepMeeting(ctx, toegang.werkgroepId, on(date));
    await makeEscalatie(ctx, {
      werkgroepId: toegang.werkgroepId,
      question: 'Mag de triage later?',
      wish: 'Een jaar uitstel',
      argument: '',
      neededBy: '2021-12-01',
      withShortfall: false,
    });
    const person = await db().person.findFirstOrThrow({ where: { name: 'lidToegang' } });
    await db().werkgroepComment.create({
      data: {
        id: newId(),
        werkgroepId: toegang.werkgroepId,
        objectKind: 'bouwsteen',
        objectId: toegang.bouwsteenId,
        byPersonId: person.id,
        text: 'De triage mist nog.',
        createdAt: new Date('2021-10-05'),
      },
    });
  });

  it('has the next meeting first and the last one after it', async () => {
    const found = (await page('lidToegang'))?.meetings;
    expect(found?.ahead.map(({ date }) => date)).toEqual(['2021-10-18', '2021-11-01']);
    expect(found?.back.map(({ date }) => date)).toEqual(['2021-10-04', '2021-09-20']);
  });

  it.each<[Member, { meetings: number; escalaties: number; comments: number }]>([
    ['voorzitterToegang', { meetings: 4, escalaties: 1, comments: 1 }],
    ['lidToegang', { meetings: 4, escalaties: 1, comments: 1 }],
    ['secretaris', { meetings: 4, escalaties: 1, comments: 0 }],
    ['vws', { meetings: 0, escalaties: 0, comments: 0 }],
    ['fnv', { meetings: 0, escalaties: 0, comments: 0 }],
    ['financien', { meetings: 0, escalaties: 0, comments: 0 }],
  ])('%s sees of it %o', async (member, expected) => {
    const found = await page(member);
    expect({
      meetings: (found?.meetings.ahead.length ?? 0) + (found?.meetings.back.length ?? 0),
      escalaties: found?.escalaties.length,
      comments: found?.expected.comments.count,
    }).toEqual(expected);
  });

  it('names who counts on it', async () => {
    expect((await page('vws'))?.expected.relations).toMatchObject([
      { name: 'Inkoop', text: 'Levert de triage' },
    ]);
    expect((await page('vws', toegang.otherWerkgroepId))?.expected.relations).toEqual([]);
  });

  it('a fiche of another werkgroep names it, for who may read that version', async () => {
    const { bouwsteenId, versionId } = await makeBouwsteen({
      programmaId: toegang.programmaId,
      werkgroepId: toegang.otherWerkgroepId,
    });
    const other = { ...toegang, bouwsteenId, versionId };
    const ficheId = await makeFiche(other, { title: 'Inkoop per regio', maatregelId: toegang.maatregel.b5 });
    await db().ficheLink.create({
      data: { id: newId(), ficheId, werkgroepId: toegang.werkgroepId, text: 'Wie triëert', position: 0 },
    });
    await submitFiches(other);
    expect((await page('secretaris'))?.expected.fiches).toMatchObject([
      { id: ficheId, title: 'Inkoop per regio', werkgroep: 'Inkoop', number: 1, text: 'Wie triëert' },
    ]);
    expect((await page('vws'))?.expected.fiches).toEqual([]);
  });

  it.each<[Member, Partial<NonNullable<Awaited<ReturnType<typeof page>>>['can']>]>([
    ['voorzitterToegang', { manage: false, meet: true, announce: true, escalate: true, leads: true }],
    ['secretarisToegang', { manage: true, meet: true, announce: true, escalate: true, leads: true }],
    ['lidToegang', { manage: false, meet: false, announce: false, escalate: false, readMeetings: true }],
    ['secretaris', { manage: true, meet: true, announce: true, escalate: false, leads: false }],
    ['vws', { manage: false, meet: false, announce: false, escalate: false, readMeetings: false }],
  ])('%s can %o', async (member, can) => {
    expect((await page(member))?.can).toMatchObject(can);
  });
});

it('asks the database as often for 30 bouwstenen of 5 versions, 30 meetings and 20 members', async () => {
  const count = async (member: Member) => (await countingStatements(() => page(member))).statements;
  const before = [await count('voorzitterToegang'), await count('secretaris'), await count('vws')];
  const { werkgroepId, programmaId } = toegang;
  for (let number = 10; number < 40; number += 1) {
    const { bouwsteenId } = await makeBouwsteen(toegang, { number, letter: '', state: 'ingediend' });
    const versions = [2, 3, 4, 5].map((one) => ({
      id: newId(),
      bouwsteenId,
      number: one,
      createdAt: new Date('2021-10-01'),
      submittedAt: new Date('2021-10-02'),
    }));
    await db().bouwsteenVersion.createMany({ data: versions });
  }
  await db().werkgroepMeeting.createMany({
    data: Array.from({ length: 30 }, (_, day) => ({
      id: newId(),
      werkgroepId,
      date: new Date(Date.UTC(2021, 8, 25 + day)),
    })),
  });
  await db().werkgroepMember.createMany({
    data: Array.from({ length: 20 }, (_, index) => ({
      id: newId(),
      werkgroepId,
      function: `Lid ${index}`,
      perspectief: 'gemeenten' as const,
      role: 'lid' as const,
    })),
  });
  await db().escalatie.createMany({
    data: Array.from({ length: 10 }, (_, index) => ({
      id: newId(),
      programmaId,
      werkgroepId,
      overlegId: toegang.overlegId,
      question: `Vraag ${index}`,
      wish: 'Ja',
      neededBy: new Date('2021-12-01'),
      createdAt: new Date('2021-10-01'),
    })),
  });
  expect([await count('voorzitterToegang'), await count('secretaris'), await count('vws')]).toEqual(before);
});
