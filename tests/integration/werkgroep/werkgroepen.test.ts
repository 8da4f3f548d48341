import { describe, expect, it } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { taakopdrachtPage } from '~/queries/taakopdracht/taakopdracht-page.server';
import { werkgroepPage } from '~/queries/werkgroep/werkgroep-page.server';
import { werkgroepenList } from '~/queries/werkgroep/werkgroepen-list.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const range = { from: 2022, to: 2028 };
const idOf = async (key: string) => (await db().werkgroep.findFirstOrThrow({ where: { key } })).id;
const toegang = await idOf('toegang');
const fbv = await idOf('financieel-bestuurlijke-verhoudingen');
const ctx = await ctxOf(cast.secretaris);
const as = (member: Member) => ctxOf(cast[member]);

describe('the list of werkgroepen', () => {
  it('names the missing corners, subgroepen right behind their werkgroep (rule 14)', async () => {
    const { werkgroepen = [] } = (await werkgroepenList(ctx, range)) ?? {};
    const names = werkgroepen.map(({ name }) => name);
    expect(names.indexOf('Zo thuis mogelijk')).toBe(names.indexOf('Toegang') + 1);
    expect(werkgroepen.find(({ name }) => name === 'Toegang')).toMatchObject({
      asked: ['professionals'],
      outside: [],
    });
  });

  it('a corner that sits at another table is not missing here', async () => {
    const { werkgroepen = [] } = (await werkgroepenList(ctx, range)) ?? {};
    expect(werkgroepen.find(({ id }) => id === fbv)).toMatchObject({
      asked: [],
      outside: ['aanbieders', 'professionals', 'clienten'],
    });
  });

  it('tells who takes part in the BOHA on which days each met and meets, and what is in', async () => {
    const vng = await ctxOf(cast.vng, new Date('2021-11-20T09:00:00Z'));
    const { werkgroepen = [] } = (await werkgroepenList(vng, range)) ?? {};
    expect(werkgroepen.find(({ id }) => id === toegang)).toMatchObject({
      overleg: 'BOHA',
      met: '2021-11-17',
      meets: '2021-12-01',
      deliveries: { expected: 4, delivered: 4, late: 0 },
      chair: expect.stringContaining('voorzitter') as string,
    });
    expect(werkgroepen.find(({ id }) => id === toegang)?.money?.[0]?.target.pmCount).toBe(1);
  });

  it.each<[Member, boolean]>([
    ['mind', true],
    ['fnv', true],
    ['lezer', false],
    ['beheerder', false],
  ])('%s sees it: %s', async (member, sees) => {
    expect((await werkgroepenList(await as(member), range)) !== null).toBe(sees);
  });

  it('asks the database as often for more werkgroepen', async () => {
    const count = async () => (await countingStatements(() => werkgroepenList(ctx, range))).statements;
    const before = await count();
    const overleg = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });
    const { programmaId } = ctx.actor;
    await db().werkgroep.createMany({
      data: Array.from({ length: 20 }, (_, index) => ({
        id: newId(),
        programmaId,
        overlegId: overleg.id,
        key: `w${index}`,
        name: `Werkgroep ${index}`,
        shortName: `W${index}`,
        sortOrder: 50 + index,
      })),
    });
    expect(await count()).toBe(before);
  });
});

describe('the page of werkgroep Toegang', () => {
  it('adds its maatregelen of tabel 1 against the richtbedrag (rule 9)', async () => {
    const page = await werkgroepPage(ctx, toegang, range);
    expect(
      page?.money.submitted.map(({ target }) => [target.amount / 1000, target.pmCount, target.unknownCount]),
    ).toEqual([
      [74, 1, 1],
      [124, 2, 0],
      [124, 2, 0],
      [124, 2, 0],
      [437, 1, 0],
      [437, 1, 0],
      [437, 1, 0],
    ]);
    expect(page?.money.rows.map(({ code }) => code)).toContain('B17');
  });

  it('has members with a perspectief; voorzitter and secretaris fill no corner', async () => {
    const page = await werkgroepPage(ctx, toegang, range);
    expect(page?.counts).toEqual({ rijk: 3, gemeenten: 4, aanbieders: 3, professionals: 0, clienten: 2 });
    expect(page?.members.length).toBeGreaterThan(12);
    expect(page?.members.some(({ own }) => own !== null)).toBe(true);
  });

  it('has its open actions, its planning and its taakopdracht', async () => {
    const page = await werkgroepPage(ctx, toegang, range);
    expect(page?.actions).toHaveLength(12);
    expect(page?.actionCount).toBe(29);
    expect(page?.planning.map(({ date }) => date)).toContain('2021-12-24');
    expect(page?.taakopdrachten).toMatchObject([
      { state: 'vastgesteld', adoptedOn: '2021-10-07', decision: { number: 'BOHA 2021-05' } },
    ]);
  });

  it.each<[Member, boolean]>([
    ['fnv', true],
    ['lezer', false],
    ['beheerder', false],
  ])('%s sees it: %s', async (member, sees) => {
    expect((await werkgroepPage(await as(member), toegang, range)) !== null).toBe(sees);
  });
});

describe('a taakopdracht', () => {
  it('reads as sections, numbered questions, relations and maatregelen', async () => {
    const page = await taakopdrachtPage(ctx, toegang, 1);
    expect(page?.sections.map(({ kind }) => kind)).toEqual(['probleemstelling', 'doelstelling']);
    expect(page?.questions.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(page?.relations.map(({ name }) => name)).toContain('Reikwijdte en preventie');
    expect([...(page?.agreed ?? []), ...(page?.others ?? [])].map(({ code }) => code)).toContain('B17');
    expect(page?.decision).toMatchObject({ number: 'BOHA 2021-05' });
  });

  it.each<[Member, boolean, string]>([
    ['vng', true, 'takes part in BOHA Rijk-gemeenten'],
    ['lidToegang', true, 'put round: all werkgroepen'],
    ['mind', false, 'takes no part there'],
    ['fnv', false, 'takes no part anywhere'],
    ['lezer', false, 'not shared with the achterban'],
    ['beheerder', false, 'gives no content'],
  ])('that was put round by BOHA Rijk-gemeenten: %s sees it: %s (%s)', async (member, sees) => {
    expect((await taakopdrachtPage(await as(member), fbv, 1)) !== null).toBe(sees);
    const page = await werkgroepPage(await as(member), fbv, range);
    if (page) expect(page.taakopdrachten.length > 0).toBe(sees);
  });

  it('in draft is the werkgroep’s and the secretaris’ own', async () => {
    await db().taakopdrachtVersion.create({
      data: {
        id: newId(),
        werkgroepId: toegang,
        number: 2,
        state: 'concept',
        content: {},
        createdAt: ctx.now,
      },
    });
    const sees = async (member: Member) => (await taakopdrachtPage(await as(member), toegang, 2)) !== null;
    expect(await sees('secretaris')).toBe(true);
    expect(await sees('voorzitterToegang')).toBe(true);
    expect(await sees('vng')).toBe(false);
    expect(await taakopdrachtPage(ctx, toegang, 3)).toBeNull();
  });
});
