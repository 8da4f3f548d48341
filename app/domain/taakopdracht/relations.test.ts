import { expect, it } from 'vitest';
import { directionOf, relationsOf } from './relations';

const werkgroepen = [
  { id: 'a', name: 'Reikwijdte' },
  { id: 'b', name: 'Inkoop' },
  { id: 'c', name: 'Leren' },
];
const said = (werkgroepId: string, text: string) => ({ werkgroepId, text });

it('names who is named and who names us, in the order of the programma', () => {
  const relations = relationsOf(
    [said('b', 'samen'), said('b', 'ook')],
    [said('a', 'let op'), said('b', 'ja')],
    werkgroepen,
  );
  expect(relations.map((one) => [one.name, directionOf(one), one.ours, one.theirs])).toEqual([
    ['Reikwijdte', 'in', [], ['let op']],
    ['Inkoop', 'both', ['samen', 'ook'], ['ja']],
  ]);
});

it.each<[string, string[], string[], string]>([
  ['only we name them', ['x'], [], 'out'],
  ['only they name us', [], ['x'], 'in'],
  ['both', ['x'], ['x'], 'both'],
])('%s', (_what, ours, theirs, direction) => {
  expect(directionOf({ ours, theirs })).toBe(direction);
});

it('leaves out a werkgroep that may not be seen', () => {
  expect(relationsOf([said('hidden', 'samen')], [], werkgroepen)).toEqual([]);
});
