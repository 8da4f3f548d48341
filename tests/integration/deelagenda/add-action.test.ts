import { beforeEach, describe, expect, test } from 'vitest';
import { addActionSchema, type AddActionInput } from '~/domain/deelagenda/add-schema';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { newActionForm } from '~/queries/deelagenda/new-action-form.server';
import { addDeelagendaAction } from '~/services/action-item/add-deelagenda-action.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const as = (member: Member) => ctxOf(cast[member], NOW);
const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key: PROGRAMMA } });
const { id: b17 } = await db().maatregel.findFirstOrThrow({ where: { key: 'b17' } });
const { id: vng } = await db().party.findFirstOrThrow({ where: { programmaId, key: 'vng' } });
const { id: toegang } = await db().werkgroep.findFirstOrThrow({ where: { programmaId, key: 'toegang' } });
const deelagenda = await db().actionItem.findMany({
  where: { programmaId, origin: 'deelagenda', parentId: null },
  orderBy: { id: 'asc' },
  take: 2,
});
const [parent, predecessor] = deelagenda.map(({ id }) => id);

const form = {
  title: 'Meten wat lokale teams doen',
  text: '',
  werkgroepId: toegang,
  theme: 'Toegang',
  number: '40',
  startYear: '2024',
  year: '2025',
  latestYear: '',
  [`role-${vng}`]: 'verantwoordelijk',
  'maatregel-0': b17,
  'share-0': 'percentage',
  'basisPoints-0': '10%',
  noMaatregelReason: '',
  parentId: '',
  predecessorId: '',
};

const read = (over: Record<string, string> = {}) => addActionSchema.safeParse({ ...form, ...over });
const input = (over: Record<string, string> = {}): AddActionInput =>
  addActionSchema.parse({ ...form, ...over });
const add = async (over: Record<string, string> = {}, who: Member = 'secretaris') =>
  addDeelagendaAction(await as(who), input(over));

beforeEach(async () => {
  await db().actionMaatregel.deleteMany({ where: { maatregelId: b17 } });
  const added = { title: form.title, programmaId };
  await db().actionItem.deleteMany({ where: added });
});

describe('an action is put in the deelagenda', () => {
  test('with its years, parties, share and kin, and the history tells', async () => {
    const outcome = await add({
      parentId: parent ?? '',
      predecessorId: predecessor ?? '',
      latestYear: '2026',
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const page = await actionPage(await as('vng'), outcome.value.id);
    expect(page?.action.title).toBe(form.title);
    const stored = await db().actionItem.findUniqueOrThrow({
      where: { id: outcome.value.id },
      include: { roles: true, maatregelen: true },
    });
    expect(stored).toMatchObject({
      origin: 'deelagenda',
      theme: 'Toegang',
      deelagendaNumber: '40',
      deadlineYear: 2025,
      latestYear: 2026,
      startOn: new Date('2024-01-01'),
      parentId: parent,
      predecessorId: predecessor,
      roles: [{ partyId: vng, kind: 'verantwoordelijk' }],
      maatregelen: [{ maatregelId: b17, share: 'percentage', basisPoints: 1000 }],
    });
    const event = await db().event.findFirstOrThrow({ where: { objectId: outcome.value.id } });
    expect(event).toMatchObject({ action: 'deelagenda_action_added', result: 'done' });
  });

  test.each<[string, Record<string, string>, object]>([
    ['in a year outside the programma', { year: '2029' }, { code: 'move_year_outside', field: 'year' }],
    [
      'of a party that isn’t there',
      { [`role-${newId()}`]: 'samen_met' },
      { code: 'unknown_reference', field: 'owners' },
    ],
    [
      'in a werkgroep that isn’t there',
      { werkgroepId: newId() },
      { code: 'unknown_reference', field: 'werkgroepId' },
    ],
    [
      'under an action that isn’t there',
      { parentId: newId() },
      { code: 'unknown_reference', field: 'parentId' },
    ],
    [
      'after an action that isn’t there',
      { predecessorId: newId() },
      { code: 'unknown_reference', field: 'predecessorId' },
    ],
    [
      'for a maatregel that isn’t there',
      { 'maatregel-2': newId(), 'share-2': 'niet_te_becijferen', 'shareNote-2': 'Later.' },
      { code: 'unknown_reference', field: 'maatregel-2' },
    ],
    [
      'for a maatregel twice, with a row between them left empty',
      { 'maatregel-2': b17, 'share-2': 'percentage', 'basisPoints-2': '5' },
      { code: 'deelagenda_maatregel_twice', field: 'maatregel-2' },
    ],
    [
      'that can’t be set in figures, without why',
      { 'share-0': 'niet_te_becijferen' },
      { code: 'action_share_note_missing', field: 'shareNote-0' },
    ],
  ])('not %s', async (_what, over, reason) => {
    expect(await add(over)).toMatchObject({ ok: false, kind: 'refused', reasons: [reason] });
    expect(await db().actionItem.count({ where: { title: form.title } })).toBe(0);
  });

  test('not with more than the target: the sum is said, and nothing is kept', async () => {
    expect(await add({ 'basisPoints-0': '60' })).toMatchObject({ ok: true });
    expect(await add({ number: '41', 'basisPoints-0': '52' })).toMatchObject({
      reasons: [{ code: 'action_share_over', field: 'basisPoints-0', params: { sum: '112%', year: 2025 } }],
    });
    expect(await db().actionItem.count({ where: { title: form.title } })).toBe(1);
  });

  test('not under a number that its theme has; two at once get one', async () => {
    const both = await Promise.all([add(), add()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      reasons: [{ code: 'deelagenda_number_taken', field: 'number' }],
    });
  });

  test.each<[Member, string]>([
    ['vng', 'forbidden'],
    ['lezer', 'forbidden'],
    ['beheerder', 'hidden'],
  ])('not by %s', async (member, kind) => {
    expect(await add({}, member)).toMatchObject({ kind });
    expect(await newActionForm(await as(member), null)).toBeNull();
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ['text for a year', { year: 'volgend jaar' }, ['number_impossible year']],
  ['a title of a page', { title: 'lang '.repeat(200) }, ['line_too_long title']],
  ['no theme', { theme: ' ' }, ['deelagenda_theme_missing theme']],
  ['no werkgroep', { werkgroepId: '' }, ['choice_missing werkgroepId']],
  ['a share without a maatregel', { 'maatregel-0': '' }, ['deelagenda_maatregel_missing maatregel-0']],
  ['a maatregel without a share', { 'share-0': '' }, ['choice_missing share-0']],
  ['something that is no part', { 'basisPoints-0': '140%' }, ['action_share_not_percentage basisPoints-0']],
  ['a maatregel that is no id', { 'maatregel-0': 'b17' }, ['choice_unknown maatregel-0']],
])('the form refuses %s', (_what, over, expected) => {
  const issues = read(over).error?.issues ?? [];
  expect(issues.map(({ message, path }) => `${message} ${path.join('.')}`)).toEqual(expected);
});
