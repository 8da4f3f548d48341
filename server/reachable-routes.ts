import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];
type Place = { id: string; segments: string[] };

/** Any segment in a key, and in a route all that follows. */
const WILD = '*';

/**
 * The part of a build that can answer a path. Remix compiles and compares the paths of all routes some six times for
 * every request; with the 260 of this house that was more than half of what a small page costs. Which of them answers is
 * still Remix' choice: only those are left out that differ from the path in a fixed segment or in length.
 *
 * @returns a function from the path of a request to its build. Paths that differ only in names and ids share one, so
 * whoever makes something of a build can keep it by that build.
 */
export function reachableRoutes(build: ServerBuild): (pathname: string) => ServerBuild {
  const places = placesOf(build.routes);
  const known = new Map<string, ServerBuild>();
  return (pathname) => {
    const asked = segmentsOf(pathname);
    if (!asked) return build;
    const { key, left } = inReach(places, asked);
    const found = known.get(key) ?? partOf(build, left);
    known.set(key, found);
    return found;
  };
}

/** Every route with its whole path; a fixed segment in lower case, since paths are compared so. */
function placesOf(routes: Routes): Place[] {
  const pathOf = (id: string): string[] => {
    const route = routes[id];
    if (!route) return [];
    const above = route.parentId === undefined ? [] : pathOf(route.parentId);
    return [...above, ...(route.path ?? '').split('/').filter(Boolean)];
  };
  return Object.keys(routes).map((id) => ({ id, segments: pathOf(id).map(asCompared) }));
}

function asCompared(segment: string): string {
  if (segment.endsWith('?')) throw new Error(`a segment that may be left out: ${segment}`);
  return segment.startsWith(':') || segment === WILD ? segment : segment.toLowerCase();
}

/** `.data` is how a browser asks for the data of a page, `/_root.data` that of `/`. Undefined for what isn't plain. */
function segmentsOf(pathname: string): string[] | undefined {
  if (pathname.includes('//')) return undefined;
  try {
    return pathname
      .replace(/\.data$/, '')
      .replace(/^\/_root$/, '/')
      .split('/')
      .filter(Boolean)
      .map((segment) => decodeURIComponent(segment).toLowerCase());
  } catch {
    return undefined;
  }
}

/** What is left of the routes segment by segment; the key says by which fixed segments. */
function inReach(
  places: readonly Place[],
  asked: readonly string[],
): { key: string; left: readonly Place[] } {
  let left = places;
  const key: string[] = [];
  asked.forEach((segment, depth) => {
    const fixed = left.some(({ segments }) => segments[depth] === segment);
    key.push(fixed ? segment : WILD);
    left = left.filter(({ segments }) => {
      const here = segments[depth];
      if (here === undefined) return segments.at(-1) === WILD;
      return here === WILD || here.startsWith(':') || here === segment;
    });
  });
  return {
    key: key.join('/'),
    left: left.filter(({ segments }) => segments.length === asked.length || segments.at(-1) === WILD),
  };
}

function partOf(build: ServerBuild, places: readonly Place[]): ServerBuild {
  const kept = new Set<string>();
  for (const { id } of places) {
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) kept.add(at);
  }
  const only = <T>(routes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}
