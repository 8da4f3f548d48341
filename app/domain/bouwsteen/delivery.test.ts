import { expect, test } from 'vitest';
import type { PartRow } from './checklist';
import { reasonsNotToSubmit, type Delivery } from './delivery';

const part = (key: string, more: Partial<PartRow>): PartRow => ({
  ...{ id: key, key, title: `Deel ${key}`, explanation: '', presence: 'aanwezig', why: '', page: '' },
  ...more,
});
const whole: Delivery = { files: ['f'], fiches: [], parts: [part('aard', {})] };

test.each<[string, Partial<Delivery>, string[]]>([
  ['a file, and every part looked at', {}, []],
  ['only a fiche', { files: [], fiches: ['x'] }, []],
  ['nothing in it', { files: [] }, ['bestanden: bouwsteen_empty']],
  ['no centrale opdracht to look along', { parts: [] }, []],
  [
    'parts that nobody looked at',
    { parts: [part('aard', { presence: null }), part('raming', { presence: null })] },
    ['onderdelen: parts_open 2'],
  ],
  [
    'missing or partly there without a reason, each with its place',
    {
      parts: [
        part('aard', { presence: 'ontbreekt' }),
        part('raming', { presence: 'deels', why: ' ' }),
        part('tijdpad', { presence: 'ontbreekt', why: 'Volgt' }),
      ],
    },
    ['why-aard: part_reason_missing Deel aard', 'why-raming: part_reason_missing Deel raming'],
  ],
  [
    'everything at once',
    { files: [], parts: [part('aard', { presence: null })] },
    ['bestanden: bouwsteen_empty', 'onderdelen: parts_open 1'],
  ],
])('%s', (_why, differs, expected) => {
  const reasons = reasonsNotToSubmit({ ...whole, ...differs }).map(({ field, code, params }) =>
    [`${field ?? ''}: ${code}`, ...Object.values(params ?? {})].join(' '),
  );
  expect(reasons).toEqual(expected);
});
