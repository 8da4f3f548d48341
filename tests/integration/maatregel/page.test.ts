import { describe, expect, it } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';
import { cast, regionSecretaris, type Member } from '../../cast';
import { ctxOf, PROGRAMMA, signedIn } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const range = { from: 2022, to: 2028 };
const january = new Date('2022-01-10T09:00:00Z');
const idOf = async (key: string) => (await db().maatregel.findFirstOrThrow({ where: { key } })).id;
const b17 = await idOf('b17');
const boha = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });
const meeting = await db().meeting.findFirstOrThrow({
  where: { overlegId: boha.id, state: 'concept' },
  orderBy: { startsAt: 'desc' },
});
const pageFor = async (member: Member, id = b17) =>
  maatregelPage(await ctxOf(cast[member], january), id, range);

describe('maatregel B17, for who takes part', () => {
  it('holds the award: PM before 2026, then 300 million', async () => {
    const page = await pageFor('vng');
    expect(page?.current.series).toMatchObject({
      2025: { kind: 'pm' },
      2026: { kind: 'amount', thousands: 300_000 },
    });
    expect(page?.revisions[0]).toMatchObject({ kind: 'award', date: '2021-05-18', id: page?.currentId });
  });

  it('shows what the fiche of 24 December 2021 proposes beside it, which never holds by itself (rule 4)', async () => {
    const page = await pageFor('vng');
    expect(page?.revisions.map(({ kind, date }) => [kind, date])).toEqual([
      ['award', '2021-05-18'],
      ['proposal', '2021-12-24'],
    ]);
    expect(page?.revisions[1]?.series[2026]).toEqual({ kind: 'pm' });
  });

  it('hangs on werkgroepen, a taakopdracht with its besluit, and actions of the deelagenda', async () => {
    const page = await pageFor('vng');
    expect(page?.werkgroepen?.map(({ name }) => name)).toEqual(['Toegang', 'Zo thuis mogelijk']);
    expect(page?.taakopdrachten).toMatchObject([
      { werkgroep: { name: 'Toegang' }, adoptedOn: '2021-10-07', decision: { number: 'BOHA 2021-05' } },
    ]);
    expect(page?.years.map(({ year, count, actions }) => [year, count, actions.length])).toEqual([
      [2022, 5, 5],
      [2023, 1, 1],
      [2025, 1, 1],
    ]);
    const doubtful = page?.years.filter(({ actions }) => actions.some((one) => one.yearDoubtful));
    expect(doubtful?.map(({ year }) => year)).toEqual([2023, 2025]);
  });

  it('says how the code was read', async () => {
    const page = await pageFor('vng');
    expect(page?.provenance.doubts).toMatchObject([{ field: 'code', literal: '(817)', reading: 'B17' }]);
  });
});

const none = { total: 0, latest: [] };
const noItems = { more: false, latest: [] };

describe('who sees what of it', () => {
  it('a reader sees the reeks and the actions, and knows of no werkgroepen, taakopdrachten or agendapunten', async () => {
    const page = await pageFor('lezer');
    expect(page).toMatchObject({ werkgroepen: null, taakopdrachten: [], items: noItems, decisions: none });
    expect(page?.years.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  it('a party that sits in no overleg sees no taakopdracht and no besluit', async () => {
    expect(await pageFor('fnv')).toMatchObject({ taakopdrachten: [], items: noItems, decisions: none });
  });

  it.each<[Member, string]>([['beheerder', 'that role gives no content']])(
    '%s: hidden, %s',
    async (member) => {
      expect(await pageFor(member)).toBeNull();
    },
  );

  it('an id that is nobody’s is hidden too', async () => {
    expect(await pageFor('vng', newId())).toBeNull();
  });

  it('a proposal that came with no fiche is there for financiën alone, and never holds (rule 4)', async () => {
    const b3 = await idOf('b3');
    const proposal = {
      id: newId(),
      kind: 'proposal' as const,
      date: new Date('2021-12-24'),
      reason: 'Herziening van B3',
      createdAt: january,
      maatregelId: b3,
      cells: { create: { year: 2026, kind: 'pm' as const } },
    };
    await db().seriesRevision.create({ data: proposal });
    expect((await pageFor('vng', b3))?.revisions).toHaveLength(1);
    const page = await pageFor('financien', b3);
    expect(page?.revisions.map(({ kind }) => kind)).toEqual(['award', 'proposal']);
    expect(page?.current.series[2026]).toEqual({ kind: 'amount', thousands: -43_000 });
  });
});

describe('what parties reported of its actions', () => {
  const report = async (title: string, at: string, key = 'vng') => {
    const action = await db().actionItem.findFirstOrThrow({
      where: { title, maatregelen: { some: { maatregelId: b17 } } },
    });
    const id = newId();
    await db().actionReport.create({
      data: {
        id,
        actionItemId: action.id,
        partyId: (await db().party.findFirstOrThrow({ where: { key, programmaId: action.programmaId } })).id,
        state: 'loopt',
        progress: 'met_zorg',
        text: 'Het duurt langer.',
        createdAt: new Date(at),
      },
    });
    return { id, actionId: action.id };
  };

  it('is under the year of the action: of each action what was said last, with who and when', async () => {
    const title = 'Kosten opnieuw meten';
    await report(title, '2021-12-20T09:00:00Z');
    const last = await report(title, '2022-01-05T23:30:00Z');
    const years = (await pageFor('lezer'))?.years ?? [];
    expect(years.map(({ year, reported }) => [year, reported])).toEqual([
      [2022, 0],
      [2023, 0],
      [2025, 1],
    ]);
    expect(years.at(-1)?.reports).toEqual([
      { ...last, title, party: 'VNG', state: 'loopt', progress: 'met_zorg', reportedOn: '2022-01-06' },
    ]);
  });

  it('leaves out what was said after the day that is asked about', async () => {
    const page = await maatregelPage(await ctxOf(cast.vng, january), b17, range, '2021-12-31');
    expect(page?.years.at(-1)?.reports).toMatchObject([{ reportedOn: '2021-12-20' }]);
  });
});

describe('many actions in a year', () => {
  it('are counted, and the first of them shown', async () => {
    const b12 = await idOf('b12');
    const { programmaId } = await db().maatregel.findUniqueOrThrow({ where: { id: b12 } });
    const before = (await pageFor('vng', b12))?.years.find(({ year }) => year === 2027)?.count ?? 0;
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      await db().actionItem.create({
        data: {
          id: newId(),
          programmaId,
          origin: 'deelagenda',
          title: `Actie ${number}`,
          deadlineYear: 2027,
          position: number,
          createdAt: january,
          maatregelen: { create: { maatregelId: b12 } },
        },
      });
    }
    const year = (await pageFor('vng', b12))?.years.find((one) => one.year === 2027);
    expect(year?.count).toBe(before + 7);
    expect(year?.actions).toHaveLength(5);
    expect(year?.claimed?.silent).toBe(before + 7);
  });
});

describe('fiches about it', () => {
  it('are listed as the version that was shown, and each proposal leads to the version that makes it', async () => {
    const page = await pageFor('vng');
    expect(page?.fiches).toMatchObject({ submitted: [{ bouwsteen: '3c', number: 1 }], open: [] });
    expect(page?.revisions.map(({ proposedIn }) => proposedIn?.number ?? null)).toEqual([null, 1]);
  });

  it('reach a lezer as well once that version is shared with the achterban', async () => {
    expect((await pageFor('lezer'))?.fiches.submitted).toMatchObject([{ bouwsteen: '3c' }]);
  });

  it('are known to their own werkgroep alone while they are written', async () => {
    const { bouwsteenId } = await db().fiche.findFirstOrThrow({ where: { maatregelId: b17 } });
    const id = newId();
    const fiche = { id, bouwsteenId, key: `fiche-${id}`, title: 'Nog niet ingediend', createdAt: january };
    await db().fiche.create({
      data: { ...fiche, kind: 'uitwerking', type: 'effecten_helder', maatregelId: b17 },
    });
    const open = async (member: Member) => (await pageFor(member))?.fiches.open.map((one) => one.id);
    expect(await open('lidToegang')).toEqual([id]);
    for (const member of ['vng', 'secretaris', 'financien', 'lezer'] as const) {
      expect(await open(member)).toEqual([]);
    }
  });
});

describe('agendapunten about it', () => {
  const itemId = newId();

  it('on a concept agenda are the secretaris’ alone', async () => {
    await db().agendaItem.create({
      data: { id: itemId, overlegId: boha.id, meetingId: meeting.id, position: 900, title: 'B17 weer PM' },
    });
    await db().itemSubject.create({
      data: { id: newId(), agendaItemId: itemId, kind: 'maatregel', subjectId: b17 },
    });
    const titles = (page: Awaited<ReturnType<typeof pageFor>>) =>
      page?.items.latest.map(({ title }) => title);
    expect(titles(await pageFor('secretaris'))).toContain('B17 weer PM');
    expect(titles(await pageFor('vng'))).not.toContain('B17 weer PM');
  });

  it('are the participants’ once sent, as they were sent: a subject that was added later stays out (rule 11)', async () => {
    const version = async (number: number, subjects: object[]) => {
      const id = newId();
      const snapshot = { items: [{ id: itemId, title: 'B17 op de agenda', subjects }] };
      await db().agendaVersion.create({
        data: {
          id,
          meetingId: meeting.id,
          number,
          kind: 'agenda',
          snapshot,
          sha256: `${number}`,
          sentAt: january,
        },
      });
      const sent = { agendaVersionId: id, number: '9', title: 'B17 op de agenda', text: '' };
      await db().sentItem.upsert({
        where: { agendaItemId: itemId },
        create: { agendaItemId: itemId, ...sent },
        update: sent,
      });
    };
    const seen = async () => (await pageFor('vng'))?.items.latest.filter(({ id }) => id === itemId);
    await version(900, []);
    expect(await seen()).toEqual([]);
    await version(901, [{ kind: 'maatregel', id: b17, label: 'B17' }]);
    expect(await seen()).toMatchObject([{ title: 'B17 op de agenda', number: '9' }]);
  });
});

it('asks the database as often for a maatregel with much as for one with little', async () => {
  const ctx = await ctxOf(cast.secretaris, january);
  const count = async (key: string) => {
    const id = await idOf(key);
    return (await countingStatements(() => maatregelPage(ctx, id, range))).statements;
  };
  expect(await count('b17')).toBeLessThanOrEqual((await count('b13')) + 8);
});

it('somebody of another programma is not in this one', async () => {
  const person = await db().person.findUnique({ where: { email: regionSecretaris } });
  expect(person === null || (await signedIn(regionSecretaris, january, PROGRAMMA))?.actor === null).toBe(
    true,
  );
});
