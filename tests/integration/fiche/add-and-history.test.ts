import { describe, expect, test } from 'vitest';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { ficheHistory } from '~/queries/fiche/fiche-history.server';
import { addFiche } from '~/services/fiche/add-fiche.server';
import { makeComment } from '~/services/comment/make-comment.server';
import { writePart } from '~/services/fiche/write-part.server';
import type { Member } from '../../cast';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered } from '../../factories/package';
import { testDatabase } from '../../support/database';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, werkgroepId } = toegang;
const announced = await db().bouwsteen.create({
  data: {
    id: newId(),
    ...{ programmaId, werkgroepId, key: 'aangekondigd', number: 9, kind: 'advies', title: 'Nog niets' },
  },
});

const details = () => ({
  title: 'Praktijkondersteuner',
  kind: 'uitwerking',
  type: 'effecten_helder',
  maatregelId: toegang.maatregel.b12,
});
const add = async (member: Member, bouwsteenId: string) =>
  addFiche(await toegang.as(member), { bouwsteenId, entries: details() });

describe('a fiche in a bouwsteen that was only announced', () => {
  test('opens its first version, in which it then stands', async () => {
    expect(await add('voorzitterToegang', announced.id)).toMatchObject({ ok: true });
    const ctx = await toegang.as('voorzitterToegang');
    const page = await bouwsteenPage(ctx, announced.id);
    expect(page?.bouwsteen.state).toBe('in_bewerking');
    expect(page?.shown).toMatchObject({
      number: 1,
      submittedAt: null,
      fiches: [{ title: 'Praktijkondersteuner' }],
    });
    const events = await db().event.findMany({
      where: { result: 'done' },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    expect(events.map(({ action }) => action).sort()).toEqual(['bouwsteen_version_started', 'fiche_added']);
  });

  test('the second one goes into the same version', async () => {
    expect(await add('secretarisToegang', announced.id)).toMatchObject({ ok: true });
    expect(await db().bouwsteenVersion.count({ where: { bouwsteenId: announced.id } })).toBe(1);
  });

  test('who may not write opens nothing, and nothing opens in what was submitted', async () => {
    expect(await add('vng', announced.id)).toMatchObject({ ok: false });
    const submitted = await makeDelivered({ programmaId, werkgroepId }, { number: 8, files: [] });
    expect(await add('voorzitterToegang', submitted.bouwsteenId)).toMatchObject({ kind: 'refused' });
    expect(await db().bouwsteenVersion.count({ where: { bouwsteenId: submitted.bouwsteenId } })).toBe(1);
  });
});

describe('the history of a fiche', () => {
  const ficheOf = async () => db().fiche.findFirstOrThrow({ where: { bouwsteenId: announced.id } });

  test('tells who wrote which part', async () => {
    const { id } = await ficheOf();
    const ctx = await toegang.as('secretarisToegang');
    const entries = { text: JSON.stringify(fromPlainText('Minder jeugdigen in zware zorg.')) };
    const written = await writePart(ctx, { ficheId: id, part: 'doel', version: 0, entries });
    expect(written.ok).toBe(true);
    const history = await ficheHistory(ctx, id);
    expect(history?.events.map(({ action, part }) => [action, part])).toEqual([
      ['fiche_added', null],
      ['fiche_changed', 'doel'],
    ]);
  });

  test.each<[Member, boolean]>([
    ['voorzitterToegang', true],
    ['secretarisToegang', true],
    ['lidToegang', true],
    ['secretaris', false],
    ['vng', false],
    ['financien', false],
    ['lezer', false],
    ['beheerder', false],
  ])('%s reads it: %s', async (member, reads) => {
    const history = await ficheHistory(await toegang.as(member), (await ficheOf()).id);
    expect(history === null).toBe(!reads);
    if (reads) expect(history?.events.length).toBeGreaterThan(0);
  });
});

test.each<[Member, boolean]>([
  ['lidToegang', true],
  ['voorzitterToegang', true],
  ['secretaris', false],
  ['vng', false],
])('on the page of the bouwsteen %s reads what the werkgroep says of it: %s', async (member, reads) => {
  const on = { kind: 'bouwsteen', id: announced.id } as const;
  await makeComment(await toegang.as('lidToegang'), { on, place: '', text: 'Wie schrijft dit?' });
  const page = await bouwsteenPage(await toegang.as(member), announced.id);
  expect(page?.comments?.list.some(({ text }) => text === 'Wie schrijft dit?') ?? false).toBe(reads);
  expect(page?.comments?.maySettle ?? false).toBe(member === 'voorzitterToegang');
});
