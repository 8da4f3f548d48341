import { beforeAll, describe, expect, it } from 'vitest';
import type { Task } from '~/domain/overview/tasks';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { overview } from '~/queries/overview/overview.server';
import { packagesList } from '~/queries/package/packages-list.server';
import { placeBouwsteen } from '~/services/bouwsteen/place-bouwsteen.server';
import { makeEscalatie } from '~/services/escalatie/make-escalatie.server';
import type { Member } from '../../cast';
import { makeMeeting } from '../../factories/boha';
import { makeBouwsteen, makeFiche, makeToegang, submitFiches } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
beforeAll(async () => {
  toegang = await makeToegang();
});

const tasks = async (member: Member): Promise<Task[]> => {
  const { first, groups } = await overview(await toegang.as(member));
  return [...(first ? [first] : []), ...groups.flatMap((group) => group.tasks)];
};
const of = async (member: Member, ...kinds: Task['kind'][]) =>
  (await tasks(member)).filter(({ kind }) => kinds.includes(kind));

describe('who leads a werkgroep', () => {
  beforeAll(async () => {
    const day = (date: string) => new Date(date);
    await db().bouwsteen.update({
      where: { id: toegang.bouwsteenId },
      data: { due: day('2021-10-20') },
    });
    await makeBouwsteen(toegang, { letter: 'b', title: 'Terug', state: 'teruggelegd' });
    await makeBouwsteen(toegang, {
      letter: 'c',
      title: 'Te laat',
      state: 'aangekondigd',
      due: day('2021-10-01'),
    });
    await makeBouwsteen(toegang, {
      letter: 'd',
      title: 'Ver weg',
      state: 'aangekondigd',
      due: day('2022-03-01'),
    });
    await makeBouwsteen(toegang, {
      letter: 'e',
      title: 'Weg',
      due: day('2021-10-02'),
      withdrawnAt: new Date(),
    });
  });

  it.each<[Member, string[]]>([
    ['voorzitterToegang', ['3c', '3a', '3b']],
    ['secretarisToegang', ['3c', '3a', '3b']],
    ['lidToegang', []],
    ['secretaris', []],
  ])('%s delivers what is late, soon due or handed back: %j', async (member, labels) => {
    const found = await of(member, 'deliver_bouwsteen');
    expect(found.map((task) => task.kind === 'deliver_bouwsteen' && task.label).sort()).toEqual(
      [...labels].sort(),
    );
  });

  it('follows a taakopdracht that was put round, and reads an answer of the past weeks', async () => {
    const { werkgroepId, programmaId, overlegId } = toegang;
    await db().taakopdrachtVersion.create({
      data: {
        id: newId(),
        werkgroepId,
        number: 1,
        state: 'rondgestuurd',
        content: {},
        createdAt: new Date('2021-09-01'),
      },
    });
    const asked = { programmaId, werkgroepId, overlegId, wish: 'Ja', neededBy: new Date('2021-12-01') };
    const at = (date: string) => ({ createdAt: new Date('2021-08-01'), answeredAt: new Date(date) });
    await db().escalatie.createMany({
      data: [
        { id: newId(), question: 'Nieuw', ...asked, ...at('2021-10-01') },
        { id: newId(), question: 'Oud', ...asked, ...at('2021-09-01') },
      ],
    });
    expect(await of('voorzitterToegang', 'follow_taakopdracht', 'read_answer')).toMatchObject([
      { kind: 'read_answer', question: 'Nieuw', overleg: 'BOHA' },
      { kind: 'follow_taakopdracht', id: werkgroepId, number: 1 },
    ]);
    expect(await of('lidToegang', 'follow_taakopdracht', 'read_answer')).toEqual([]);
    await db().escalatie.updateMany({ data: { withdrawnAt: new Date() } });
  });
});

describe('the secretaris of the overleg', () => {
  it('puts what was submitted on the agenda that is made, until it waits on one', async () => {
    await makeFiche(toegang);
    await submitFiches(toegang);
    expect(await of('secretaris', 'place_bouwstenen')).toMatchObject([
      { id: toegang.bouwsteenId, overleg: 'BOHA', count: 1, first: '3a', meetingId: null },
    ]);
    const meetingId = await makeMeeting(toegang, { startsAt: new Date('2021-12-23T12:30:00Z') });
    expect(await of('secretaris', 'place_bouwstenen')).toMatchObject([{ meetingId }]);
    expect(await of('secretarisRijkGemeenten', 'place_bouwstenen')).toEqual([]);
    const place = { target: meetingId, purposes: ['ter_vaststelling' as const], minutes: 10 };
    const placed = await placeBouwsteen(await toegang.as('secretaris'), toegang.bouwsteenId, place);
    expect(placed.ok).toBe(true);
    expect(await of('secretaris', 'place_bouwstenen')).toEqual([]);
  });

  it('hears of an escalatie once, by its own name and not among the proposals', async () => {
    await makeEscalatie(await toegang.as('voorzitterToegang'), {
      werkgroepId: toegang.werkgroepId,
      question: 'Mag het later?',
      wish: 'Ja',
      argument: '',
      neededBy: '2021-10-10',
      withShortfall: false,
    });
    expect(await of('secretaris', 'place_escalatie', 'look_at_proposals')).toMatchObject([
      { kind: 'place_escalatie', question: 'Mag het later?', due: '2021-10-10' },
    ]);
  });
});

describe('a consultation', () => {
  let id = '';
  beforeAll(async () => {
    id = newId();
    await db().consultation.create({
      data: {
        id,
        programmaId: toegang.programmaId,
        overlegId: toegang.overlegId,
        key: 'c1',
        title: 'Bouwsteen 3a',
        subjectKind: 'bouwsteen',
        subjectId: toegang.versionId,
        openedAt: new Date('2021-10-01'),
        until: new Date('2021-10-15'),
        parties: { create: [{ partyId: toegang.party.vws }, { partyId: toegang.party.mind }] },
      },
    });
  });
  const answered = (partyId: string) =>
    db().consultationParty.update({
      where: { consultationId_partyId: { consultationId: id, partyId } },
      data: { answeredAt: new Date('2021-10-05') },
    });

  it('is to be answered by the parties that were asked', async () => {
    expect(await of('vws', 'respond_consultation')).toMatchObject([{ id, due: '2021-10-15' }]);
    expect(await of('vng', 'respond_consultation')).toEqual([]);
    expect(await of('secretaris', 'settle_consultation')).toEqual([]);
    await answered(toegang.party.vws);
    expect(await of('vws', 'respond_consultation')).toEqual([]);
    expect(await of('secretaris', 'settle_consultation')).toEqual([]);
  });

  it('is to be settled once all answered, or once its day is past', async () => {
    await answered(toegang.party.mind);
    expect(await of('secretaris', 'settle_consultation')).toMatchObject([{ id, asked: 2, answered: 2 }]);
    await db().consultationParty.updateMany({ data: { answeredAt: null } });
    await db().consultation.update({ where: { id }, data: { until: new Date('2021-10-05') } });
    expect(await of('secretaris', 'settle_consultation')).toMatchObject([{ id, answered: 0 }]);
    expect(await of('mind', 'respond_consultation')).toEqual([]);
    await db().consultation.update({ where: { id }, data: { closedAt: new Date() } });
    expect(await of('secretaris', 'settle_consultation')).toEqual([]);
  });
});

it('asks the database as often when there is more to do', async () => {
  const who: Member[] = ['voorzitterToegang', 'secretaris', 'vws'];
  const count = () =>
    Promise.all(
      who.map(async (member) => {
        const ctx = await toegang.as(member);
        return (await countingStatements(() => overview(ctx))).statements;
      }),
    );
  const before = await count();
  for (let number = 20; number < 30; number += 1)
    await makeBouwsteen(toegang, { number, state: 'teruggelegd' });
  await db().escalatie.createMany({
    data: Array.from({ length: 8 }, (_, index) => ({
      id: newId(),
      programmaId: toegang.programmaId,
      werkgroepId: toegang.werkgroepId,
      overlegId: toegang.overlegId,
      question: `Vraag ${index}`,
      wish: 'Ja',
      neededBy: new Date('2021-12-01'),
      createdAt: new Date('2021-10-01'),
    })),
  });
  expect(await count()).toEqual(before);
});

describe('the ways on that the page offers', () => {
  it.each<[Member, string[]]>([
    ['voorzitterToegang', ['Toegang']],
    ['lidToegang', ['Toegang']],
    ['secretaris', []],
    ['vws', []],
    ['lezer', []],
  ])('%s gets to the own werkgroepen %j, and to packages only where those open', async (member, expected) => {
    const ctx = await toegang.as(member);
    const { werkgroepen, packages } = await overview(ctx);
    expect(werkgroepen.map(({ name }) => name)).toEqual(expected);
    expect(packages).toBe((await packagesList(ctx, null)) !== null);
  });
});
