import { expect, test } from 'vitest';
import { paths } from './paths';

const areas = import.meta.glob<Record<string, object>>('./paths/*.ts', { eager: true });

test('no two areas give an address the same name: the later would silently take the place of the earlier', () => {
  const names = Object.values(areas)
    .flatMap((area) => Object.entries(area).filter(([name]) => name.endsWith('Paths')))
    .flatMap(([, addresses]) => Object.keys(addresses));
  expect(names.sort()).toEqual(Object.keys(paths).sort());
});
