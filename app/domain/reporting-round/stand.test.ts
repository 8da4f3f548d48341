import { expect, test } from 'vitest';
import type { Progress } from '~/domain/action-item/progress';
import { compareStands, standChange, type StandChange } from './stand';

test.each<[Progress | null, Progress | null, StandChange]>([
  [null, 'op_schema', 'nieuw'],
  ['op_schema', null, 'weg'],
  ['met_zorg', 'met_zorg', 'gelijk'],
  ['niet_gestart', 'op_schema', 'vooruit'],
  ['loopt_achter', 'met_zorg', 'vooruit'],
  ['op_schema', 'afgerond', 'vooruit'],
  ['op_schema', 'loopt_achter', 'terug'],
  ['niet_gestart', 'met_zorg', 'terug'],
  ['afgerond', 'op_schema', 'terug'],
  ['op_schema', 'vervallen', 'vervallen'],
  ['vervallen', 'niet_gestart', 'vooruit'],
])('from %s to %s: %s', (from, to, change) => {
  expect(standChange(from, to)).toBe(change);
});

test('every action of either round is compared once, named as the later round names it', () => {
  const at = (id: string, title: string, progress: Progress) => ({
    id,
    progress,
    stand: { title, theme: 'Toegang', number: null, year: 2022, reported: true, views: [] },
  });
  const compared = compareStands(
    [at('a', 'Oude naam', 'niet_gestart'), at('b', 'Verdwijnt', 'op_schema')],
    [at('a', 'Nieuwe naam', 'op_schema'), at('c', 'Komt erbij', 'niet_gestart')],
  );
  expect(compared.map(({ title, change }) => [title, change])).toEqual([
    ['Nieuwe naam', 'vooruit'],
    ['Komt erbij', 'nieuw'],
    ['Verdwijnt', 'weg'],
  ]);
});
