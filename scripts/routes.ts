import { pathToFileURL, fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { buildIfNeeded } from './build';

/**
 * `npm run routes`: every address with its methods and the access question it asks. Exits with 1 when an address that
 * answers asks none; the suite runs it, so that such a route can't land.
 */
type Half = { asks?: string } | undefined;
type Row = { path: string; methods: string; asks: string; silent: boolean };

// The build reads its settings when it is loaded; listing routes opens no connection.
process.env['DATABASE_URL'] ??= 'postgresql://nobody@127.0.0.1:1/none';
process.env['NODE_ENV'] ??= 'production';
process.env['VIJFHOEK_MODE'] ??= 'try';

await buildIfNeeded();
const built = pathToFileURL(fileURLToPath(new URL('../build/server/index.js', import.meta.url))).href;
const { routes } = (await import(built)) as ServerBuild;

const rows = Object.values(routes)
  .filter((route) => route !== undefined && route.id !== 'root')
  .map((route) => rowOf(route.id))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function rowOf(id: string): Row {
  const module = routes[id]?.module;
  const loader = module?.loader as Half;
  const action = module?.action as Half;
  const silent =
    (loader !== undefined && loader.asks === undefined) ||
    (action !== undefined && action.asks === undefined) ||
    (loader === undefined && module?.default !== undefined);
  const asks = [
    loader === undefined ? [] : [`GET ${loader.asks ?? 'asks nothing'}`],
    action === undefined ? [] : [`POST ${action.asks ?? 'asks nothing'}`],
    loader === undefined && module?.default !== undefined ? ['GET has no loader'] : [],
  ].flat();
  return {
    path: pathOf(id),
    methods: [loader || module?.default ? 'GET' : '', action ? 'POST' : ''].filter(Boolean).join(' '),
    asks: asks.join(', '),
    silent,
  };
}

function pathOf(id: string): string {
  const route = routes[id];
  if (!route || route.id === 'root') return '';
  const parent = route.parentId === undefined ? '' : pathOf(route.parentId);
  return route.path === undefined ? parent || '/' : `${parent === '/' ? '' : parent}/${route.path}`;
}

const width = Math.max(...rows.map((row) => row.path.length));
for (const row of rows) console.log(`${row.path.padEnd(width)}  ${row.methods.padEnd(8)}  ${row.asks}`);
const silent = rows.filter((row) => row.silent);
console.log(`${rows.length} addresses, ${silent.length} without an access question`);
for (const row of silent) console.log(`  ${row.path}: asks nothing`);
process.exit(silent.length === 0 ? 0 : 1);
