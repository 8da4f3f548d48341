import { beforeAll, describe, expect, test } from 'vitest';
import { isInsider } from '~/domain/access/actor';
import type { SearchKind } from '~/domain/search/kinds';
import { readSearchQuery } from '~/domain/search/query';
import { countingStatements, db } from '~/platform/db/client.server';
import {
  visibleBouwstenen,
  visibleBouwsteenVersions,
  visibleFiches,
  visibleFicheVersions,
} from '~/platform/db/visible/bouwstenen.server';
import { searchPage } from '~/queries/search/search-page.server';
import { cast, type Member } from '../../cast';
import { makeBouwsteen } from '../../factories/bouwsteen';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadConsultations } from '../access/spread-consultations';
import { spreadDeliveries } from '../access/spread-deliveries';

await testDatabase('hervormingsagenda');
beforeAll(async () => {
  await spreadDeliveries();
  await spreadConsultations();
});

const members = Object.keys(cast) as Member[];
const titled = { title: 'Advies van de werkgroep' };

async function found(member: Member, kind: SearchKind, typed: string) {
  const query = readSearchQuery(typed);
  if (!query) throw new Error('nothing to search for');
  const { groups } = await searchPage(await ctxOf(cast[member]), query, { kind, page: 1 });
  return groups.flatMap(({ hits }) => hits);
}

const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('bouwstenen', () => {
  test.each(members)('%s finds what the list of bouwsteen:read or of the shares gives', async (member) => {
    const { actor } = await ctxOf(cast[member]);
    const hits = await found(member, 'bouwsteen', '"Advies van de werkgroep"');
    const listed = isInsider(actor)
      ? await db().bouwsteen.findMany({
          where: { AND: [visibleBouwstenen(actor), titled] },
          select: { id: true },
        })
      : await db().achterbanShare.findMany({
          where: { bouwsteenVersion: { AND: [visibleBouwsteenVersions(actor), { bouwsteen: titled }] } },
          select: { id: true },
        });
    expect(hits.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
  });

  test('a lezer finds it where it was shared, a beheerder nothing', async () => {
    const hits = await found('lezer', 'bouwsteen', '"Advies van de werkgroep"');
    expect(hits).toHaveLength(2);
    expect(hits.every(({ id, parentId }) => id === parentId)).toBe(true);
    expect(await found('beheerder', 'bouwsteen', '"Advies van de werkgroep"')).toEqual([]);
  });

  test('who types a number wants that bouwsteen', async () => {
    const [first] = await found('secretaris', 'bouwsteen', '3a');
    expect(textOf(first?.title ?? [])).toMatch(/^3a /);
  });
});

describe('fiches', () => {
  test.each(members)('%s finds what may be read of them, each once', async (member) => {
    const { actor } = await ctxOf(cast[member]);
    const hits = (await found(member, 'fiche', 'fiche')).filter(({ title }) =>
      textOf(title).endsWith('Fiche'),
    );
    const spread = { title: 'Fiche' };
    const live = await db().fiche.findMany({ where: { AND: [visibleFiches(actor), spread] } });
    const submitted = await db().ficheVersion.findMany({
      where: { AND: [visibleFicheVersions(actor), { fiche: spread }] },
    });
    const ids = new Set([...live.map(({ id }) => id), ...submitted.map(({ ficheId }) => ficheId)]);
    expect(hits.map(({ id }) => id).sort()).toEqual([...ids].sort());
    // Their own people open the sheet, the others the version that went in.
    const own = new Set(live.map(({ id }) => id));
    expect(hits.every(({ id, number }) => (number === null) === own.has(id))).toBe(true);
  });

  test('by the code of the maatregel, as it is written and as it went in', async () => {
    for (const member of ['voorzitterToegang', 'lezer'] as const) {
      const titles = (await found(member, 'fiche', 'B12')).map(({ title }) => textOf(title));
      expect(titles.some((title) => title.startsWith('B12 '))).toBe(true);
    }
  });

  test('by a text that only the werkgroep has yet', async () => {
    const fiche = await db().fiche.findFirstOrThrow({
      where: { title: 'Fiche', bouwsteen: { state: 'in_bewerking', werkgroep: { key: 'toegang' } } },
    });
    await db().ficheText.create({
      data: { ficheId: fiche.id, field: 'doel', text: 'Kwakkelwinters', updatedAt: new Date() },
    });
    expect((await found('lidToegang', 'fiche', 'kwakkelwinter')).map(({ id }) => id)).toEqual([fiche.id]);
    for (const member of ['secretaris', 'vng', 'voorzitterInkoop', 'financien', 'lezer'] as const)
      expect(await found(member, 'fiche', 'kwakkelwinter')).toEqual([]);
  });
});

test('searching takes no more statements when there is more to find', async () => {
  const count = async () =>
    (await countingStatements(() => found('secretaris', 'bouwsteen', 'analyse'))).statements;
  const few = await count();
  for (let more = 0; more < 5; more += 1) await makeBouwsteen({ title: 'Analyse' });
  expect(await count()).toBe(few);
});
