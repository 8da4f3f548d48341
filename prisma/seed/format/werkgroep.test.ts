import { expect, test } from 'vitest';
import { z } from 'zod';
import { HOEKEN } from '~/domain/hoek/hoek';
import part from '../worlds/hervormingsagenda/werkgroepen.json';
import { planningEntrySchema } from './planning';
import { werkgroepSchema } from './werkgroep';

const werkgroepen = z.array(werkgroepSchema).parse(part.werkgroepen);

function werkgroep(key: string) {
  const found = werkgroepen.find((entry) => entry.key === key);
  if (!found) throw new Error(`no werkgroep ${key}`);
  return found;
}

function missingHoeken(key: string) {
  const present = new Set(
    werkgroep(key)
      .members.filter((member) => member.role === 'lid')
      .map((member) => member.perspectief as string),
  );
  return HOEKEN.filter((hoek) => !present.has(hoek));
}

test('nine werkgroepen: seven under the BOHA and two for overheden only, with two subgroepen', () => {
  const own = werkgroepen.filter(({ kind }) => kind === 'werkgroep');
  expect(own.filter(({ overleg }) => overleg === 'boha')).toHaveLength(7);
  expect(own.filter(({ overleg }) => overleg === 'boha-rijk-gemeenten').map(({ key }) => key)).toEqual([
    'financieel-bestuurlijke-verhoudingen',
    'meerjarig-financieel-kader',
  ]);
  expect(
    werkgroepen.filter(({ kind }) => kind === 'subgroep').map(({ key, parent }) => [key, parent]),
  ).toEqual([
    ['zo-thuis-mogelijk', 'toegang'],
    ['wenkend-perspectief', 'inkoop'],
  ]);
});

test('a subgroep falls under the overleg of its werkgroep', () => {
  for (const { key, parent, overleg } of werkgroepen)
    if (parent) expect(werkgroep(parent).overleg, key).toBe(overleg);
});

test('keys of members are unique and begin with their werkgroep', () => {
  const keys = werkgroepen.flatMap(({ key, members }) =>
    members.map((member) => {
      expect(member.key.startsWith(`${key}-`), member.key).toBe(true);
      return member.key;
    }),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('Reikwijdte has the twenty seats of its own list', () => {
  const perspectieven = werkgroep('reikwijdte').members.map(({ perspectief }) => perspectief);
  const count = (wanted: string) => perspectieven.filter((perspectief) => perspectief === wanted).length;
  expect(perspectieven).toHaveLength(20);
  expect([count('clienten'), count('gemeenten'), count('rijk'), count('aanbieders')]).toEqual([4, 2, 3, 3]);
  expect([count('professionals'), count('wetenschap'), count('advies')]).toEqual([3, 2, 3]);
});

test.each([
  ['reikwijdte', []],
  ['toegang', ['professionals']],
  ['financieel-bestuurlijke-verhoudingen', ['aanbieders', 'professionals', 'clienten']],
  ['meerjarig-financieel-kader', ['aanbieders', 'professionals', 'clienten']],
])('%s misses %j', (key, missing) => {
  expect(missingHoeken(key)).toEqual(missing);
});

test('composition that no document gives says that it is an example', () => {
  const sourced = new Set([
    'reikwijdte',
    'financieel-bestuurlijke-verhoudingen',
    'meerjarig-financieel-kader',
  ]);
  for (const { key, members } of werkgroepen)
    for (const member of members)
      if (!sourced.has(key)) expect(member.source, member.key).toHaveProperty('own');
});

test('every delivery of 24 December 2021 stands in the planning of its werkgroep', () => {
  const planning = z.array(planningEntrySchema).parse(part.planning);
  const delivered = planning.filter(({ date }) => date === '2021-12-24').map((entry) => entry.werkgroep);
  expect(delivered).toHaveLength(8);
  expect(delivered).not.toContain('meerjarig-financieel-kader');
  for (const entry of planning) expect(() => werkgroep(entry.werkgroep ?? '')).not.toThrow();
});

test('a subgroep without its werkgroep is refused', () => {
  const alone = { ...werkgroep('zo-thuis-mogelijk'), parent: undefined };
  expect(werkgroepSchema.safeParse(alone).success).toBe(false);
});
