import { expect, test } from 'vitest';
import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { addOverProgrammas } from './over-programmas';

const national = (alsoIn: string[] = []) => ({
  id: 'land',
  name: 'Hervormingsagenda',
  range: { from: 2022, to: 2023 },
  maatregelen: [
    { id: 'b12', label: 'B12', series: { 2022: amount(36_000), 2023: amount(36_000) }, alsoIn: [] },
    { id: 'b17', label: 'B17', series: { 2022: pm, 2023: amount(300_000) }, alsoIn },
  ],
});

const region = (alsoIn: string[] = [], id = 'regio') => ({
  id,
  name: 'Regio',
  range: { from: 2023, to: 2024 },
  maatregelen: [{ id: `${id}-1`, label: 'werkwijze', series: { 2023: amount(-150) }, alsoIn }],
});

test('each programma has a row, with nothing in years that are not its own; the sum keeps PM and onbekend apart', () => {
  const { years, rows, sums } = addOverProgrammas([national(), region()]);
  expect(years).toEqual([2022, 2023, 2024]);
  expect(rows.map((row) => row.sums)).toEqual([
    [{ amount: 36_000, pmCount: 1, unknownCount: 0 }, { amount: 336_000, pmCount: 0, unknownCount: 0 }, null],
    [null, { amount: -150, pmCount: 0, unknownCount: 0 }, { amount: 0, pmCount: 0, unknownCount: 1 }],
  ]);
  expect(sums).toEqual([
    { amount: 36_000, pmCount: 1, unknownCount: 0 },
    { amount: 335_850, pmCount: 0, unknownCount: 0 },
    { amount: 0, pmCount: 0, unknownCount: 1 },
  ]);
});

test.each([
  ['serves only its own: both count', [national(), region()], [2, 1], [[], []]],
  [
    'serves a national one too: named, not added',
    [national(), region(['land'])],
    [2, 0],
    [[], ['werkwijze']],
  ],
  ['the same asked from the region', [region(['land']), national()], [0, 2], [['werkwijze'], []]],
  ['serves one of a programma that is not in the sum', [national(), region(['elders'])], [2, 1], [[], []]],
  [
    'each says so of the other: the first counts',
    [national(['regio']), region(['land'])],
    [2, 0],
    [[], ['werkwijze']],
  ],
])('a goal %s', (_why, parts, counted, leftOut) => {
  const { rows } = addOverProgrammas(parts);
  expect(rows.map((row) => row.counted)).toEqual(counted);
  expect(rows.map((row) => row.leftOut)).toEqual(leftOut);
});

test('programmas that leave a gap between them bring no year of nobody', () => {
  const late = {
    ...region(),
    range: { from: 2025, to: 2025 },
    maatregelen: [{ id: 'x', label: 'x', series: { 2025: onbekend }, alsoIn: [] }],
  };
  expect(addOverProgrammas([national(), late]).years).toEqual([2022, 2023, 2025]);
});
