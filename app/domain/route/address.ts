import { routeObjectKinds, type RouteObject, type RouteObjectKind } from './object-kinds';

/** How the address names the kind of thing. */
export const routeWords = {
  bouwsteen: 'bouwsteen',
  werkgroep: 'taakopdracht',
  package: 'pakket',
  document: 'document',
} as const satisfies Record<RouteObjectKind, string>;

/** The thing that an address names; null when it names none. */
export function routeObjectAt(word: string | undefined, id: string | undefined): RouteObject | null {
  const kind = routeObjectKinds.find((one) => routeWords[one] === word);
  return kind && id !== undefined ? { kind, id } : null;
}
