import { join } from 'node:path';
import { UNSAFE_flatRoutes as flatRoutes } from '@remix-run/dev';
import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import { describe, expect, it } from 'vitest';
import { reachableRoutes } from './reachable-routes';

type Routes = ServerBuild['routes'];
type Branch = { id: string; path?: string; index?: boolean; children?: Branch[] };

const routes = {
  root: { id: 'root', path: '' },
  ...flatRoutes(join(process.cwd(), 'app'), ['**/.*', '**/*.test.{ts,tsx}']),
} as unknown as Routes;
const build = { routes, assets: { routes } } as unknown as ServerBuild;
const reachable = reachableRoutes(build);

function tree(all: Routes, parent?: string): Branch[] {
  return Object.values(all)
    .filter((route) => route !== undefined && (route.id === 'root' ? undefined : route.parentId) === parent)
    .map((route) => {
      const { id, path, index } = route as Branch;
      return index ? { id, path, index } : { id, path, children: tree(all, id) };
    });
}

const whole = tree(routes);
const answering = (branches: Branch[], path: string) =>
  matchRoutes(branches as never, path)?.map(({ route, params }) => [(route as Branch).id, params]);

/** Every address there is, with something at the place of each id. */
const addresses = Object.values(routes).map((route) => {
  const pathOf = (id: string | undefined): string => {
    const at = id === undefined ? undefined : routes[id];
    return at ? `${pathOf(at.id === 'root' ? undefined : at.parentId)}/${at.path ?? ''}` : '';
  };
  return pathOf(route?.id)
    .replace(/:[^/]+/g, 'iets')
    .replace('*', 'nergens/toe')
    .replace(/\/+/g, '/');
});

describe('the routes that can answer a path', () => {
  it.each([
    ['as it is written', (path: string) => path],
    ['in capitals', (path: string) => path.toUpperCase()],
    ['with a slash behind it', (path: string) => `${path}/`],
    ['with two slashes', (path: string) => path.replace('/', '//')],
    ['with an escaped letter', (path: string) => path.replace(/a/g, '%61')],
    ['with a word that is no address', (path: string) => `${path}/onbekend`],
    ['cut short', (path: string) => path.slice(0, path.lastIndexOf('/')) || '/'],
  ])('hold the one that answers, %s', (_, change) => {
    expect(addresses.length).toBeGreaterThan(200);
    for (const address of addresses.map(change)) {
      expect([address, answering(tree(reachable(address).routes), address)]).toEqual([
        address,
        answering(whole, address),
      ]);
    }
  });

  it('are few, and one build for paths of one kind', () => {
    const one = reachable('/hervormingsagenda/acties/1');
    expect(Object.keys(one.routes).length).toBeLessThan(8);
    expect(Object.keys(one.assets.routes)).toEqual(Object.keys(one.routes));
    expect(reachable('/noord-veluwe/acties/2')).toBe(one);
    expect(reachable('/hervormingsagenda/acties/1.data')).toBe(one);
    expect(reachable('/_root.data')).toBe(reachable('/'));
  });

  it('are all there are for a path that cannot be read', () => {
    expect(reachable('/acties/%E0%A4%A')).toBe(build);
  });
});
