import { describe, expect, test } from 'vitest';
import { nationalYears } from '../amount-series/series';
import { columnsOf, importKinds } from './columns';
import { readHeader } from './header';
import type { SheetCell } from './sheet';

const cells = (titles: readonly string[]) =>
  new Map(titles.map((text, at): [number, SheetCell] => [at, { kind: 'text', text }]));
const titles = (kind: (typeof importKinds)[number]) =>
  columnsOf(kind, nationalYears).map(({ title }) => title);
const problemsOf = (list: readonly string[]) => {
  const read = readHeader('acties', nationalYears, cells(list));
  return read.ok
    ? []
    : read.problems.map(({ code, params }) => [code, params?.['column'] ?? params?.['list']]);
};

test.each(importKinds)('%s: our own head is whole, in any order and writing', (kind) => {
  const turned = titles(kind)
    .map((title) => ` ${title.toUpperCase()}  `)
    .reverse();
  expect(readHeader(kind, nationalYears, cells(turned))).toMatchObject({ ok: true });
});

describe('what is wrong with a head is said by the name of the column', () => {
  const all = titles('acties');
  test.each<[string, string[], [string, unknown][]]>([
    ['whole', all, []],
    ['without a column that only stands there to be read', all.filter((one) => one !== 'Stand'), []],
    ['missing', all.filter((one) => one !== 'Actie'), [['import_column_missing', 'Actie']]],
    [
      'renamed',
      all.map((one) => (one === 'Actie' ? 'Titel' : one)),
      [
        ['import_column_missing', 'Actie'],
        ['import_column_unknown', 'Titel'],
      ],
    ],
    ['doubled', [...all, 'actie'], [['import_column_twice', 'Actie']]],
    ['of another list', titles('meldingen'), [['import_other_list', 'meldingen']]],
    ['of something else', ['Naam', 'Plaats'], [['import_no_header', undefined]]],
    ['nothing', [], [['import_no_header', undefined]]],
  ])('%s', (_how, list, expected) => expect(problemsOf(list)).toEqual(expected));
});
