import { describe, expect, test } from 'vitest';
import { pictureSearch, readPictureFile, readPictureFilter } from './filter';

const range = { from: 2022, to: 2028 };

describe('the filter of the picture', () => {
  test.each<[string, object]>([
    ['', { tabel: 1 }],
    [
      'tabel=2&werkgroep=toegang&jaar=2026&zoals=2021-10-07',
      { tabel: 2, werkgroep: 'toegang', year: 2026, zoals: '2021-10-07' },
    ],
    ['tabel=3&jaar=1999&zoals=31-12-2021', { tabel: 1 }],
    ['zoals=2021-02-30', { tabel: 1 }],
  ])('%s', (search, expected) => {
    const filter = readPictureFilter(new URLSearchParams(search), range);
    expect(filter).toEqual({ werkgroep: undefined, year: undefined, zoals: null, ...expected });
    const said = Object.entries(pictureSearch(filter)).filter(([, value]) => value !== undefined);
    expect(readPictureFilter(new URLSearchParams(said as [string, string][]), range)).toEqual(filter);
  });
});

test.each<[string, object | null]>([
  ['reeksen.svg', { kind: 'reeksen', format: 'svg' }],
  ['waterval.png', { kind: 'waterval', format: 'png' }],
  ['werkgroepen.xlsx', { kind: 'werkgroepen', format: 'xlsx' }],
  ['werkgroepen', null],
  ['reeksen.svg.exe', null],
  ['toString.svg', null],
  ['reeksen.pdf', null],
])('file %s', (file, expected) => {
  expect(readPictureFile(file)).toEqual(expected);
});
