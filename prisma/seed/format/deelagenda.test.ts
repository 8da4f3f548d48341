import { expect, test } from 'vitest';
import { z } from 'zod';
import part from '../worlds/hervormingsagenda/deelagenda.json';
import partyPart from '../worlds/hervormingsagenda/parties.json';
import { deelagendaActionSchema } from './deelagenda';
import { partySchema } from './party';

const actions = z.array(deelagendaActionSchema).parse(part.deelagendaActions);
const parties = new Map(
  z
    .array(partySchema)
    .parse(partyPart.parties)
    .map((party) => [party.key, party]),
);

function action(key: string) {
  const found = actions.find((entry) => entry.key === key);
  if (!found) throw new Error(`no action ${key}`);
  return found;
}

/** The party itself and everybody it stands for. */
function reach(key: string): string[] {
  return [key, ...(parties.get(key)?.members ?? []).flatMap(reach)];
}

const actionsOf = (party: string) =>
  actions.filter(({ roles }) => roles.some((role) => reach(role.party).includes(party)));

test.each([
  ['Toegang', [2022, 2022, 2022, 2022, 2022, 2022, 2022, 2023, 2023, 2023, 2023, 2024, 2026, 2027]],
  ['Zo thuis mogelijk', [2022, 2022, 2022, 2022, 2022, 2023, 2025]],
  ['Cliënten en informele steun', [2022, 2022]],
  ['Onderwijs', [2022, 2023]],
  ['Volwassen-ggz', [2023, null, null, null]],
])('%s has its actions in %j', (theme, years) => {
  const own = actions.filter((entry) => entry.theme === theme);
  expect(own.map(({ year }) => year)).toEqual(years);
  expect(own.map(({ order }) => order)).toEqual(years.map((_, index) => index + 1));
});

test('29 actions in all, of which 23 reach the VNG by name or through a group', () => {
  expect(actions).toHaveLength(29);
  expect(actionsOf('vng')).toHaveLength(23);
});

test.each([
  ['toegang-2022-4', 'jeugdhulpregios', 'the regio of a gemeente is not the VNG'],
  ['onderwijs-2022', 'ocw', 'OCW with the onderwijspartijen'],
])('%s is not of the VNG but of %s: %s', (key, party) => {
  expect(actionsOf('vng').map((entry) => entry.key)).not.toContain(key);
  expect(actionsOf(party).map((entry) => entry.key)).toContain(key);
});

test.each([
  ['toegang-2022-6', 3],
  ['toegang-2022-7', 3],
  ['zo-thuis-mogelijk-2022-2', 5],
  ['zo-thuis-mogelijk-2022-5', 1],
])('%s has %i sub-actions', (key, count) => {
  expect(action(key).items).toHaveLength(count);
});

test('7a, 7b and 7c are lettered, and the Rijk helps with c above all', () => {
  const { items } = action('toegang-2022-7');
  expect(items.map(({ letter }) => letter)).toEqual(['a', 'b', 'c']);
  expect(items[2]?.roles).toContainEqual(
    expect.objectContaining({ party: 'rijk', kind: 'ondersteund_door' }),
  );
});

test('seven actions serve B17, one B12, four B19, and the others say why they serve none', () => {
  const serving = (maatregel: string) =>
    actions.filter((entry) => entry.maatregelen.includes(maatregel)).length;
  expect([serving('b17'), serving('b12'), serving('b19')]).toEqual([7, 1, 4]);
  expect(actions.filter((entry) => entry.noMaatregelReason !== undefined)).toHaveLength(17);
});

test('the vervolgmeting goes on where the 0-meting stopped', () => {
  expect(action('toegang-2027-1').predecessor).toBe('toegang-2026-1');
  expect(action('toegang-2026-1').predecessor).toBe('toegang-2023-1');
});

test('a predecessor is never of a later year, and nobody precedes itself', () => {
  for (const { key, year, predecessor } of actions) {
    if (predecessor === undefined) continue;
    expect(predecessor).not.toBe(key);
    expect(action(predecessor).year ?? 0, key).toBeLessThanOrEqual(year ?? Infinity);
  }
});

test('a party has one part in an action', () => {
  for (const { key, roles } of actions)
    expect(new Set(roles.map((role) => role.party)).size, key).toBe(roles.length);
});

test('the year is doubtful where the scan lost the rows of the schema, and where no year is given', () => {
  const doubtful = actions.filter(({ doubt }) => doubt?.some(({ field }) => field === 'year'));
  expect(doubtful.map(({ key }) => key)).toEqual([
    'toegang-2023-1',
    'toegang-2023-2',
    'toegang-2023-3',
    'toegang-2023-4',
    'toegang-2024-1',
    'toegang-2026-1',
    'zo-thuis-mogelijk-2023-1',
    'zo-thuis-mogelijk-2025-1',
    'clienten-convenant',
    'clienten-onderzoek',
    'volwassen-ggz-samenwerking',
    'volwassen-ggz-transitie',
    'volwassen-ggz-taskforce',
  ]);
});

test.each<[object, string]>([
  [{ roles: [{ party: 'rijk', kind: 'ondersteund_door' }] }, 'somebody must be verantwoordelijk'],
  [{ noMaatregelReason: 'kennis' }, 'a reason for no maatregel beside a maatregel'],
  [{ maatregelen: [] }, 'neither a maatregel nor a reason'],
])('refuses %o: %s', (change) => {
  expect(deelagendaActionSchema.safeParse({ ...action('toegang-2022-7'), ...change }).success).toBe(false);
});
