/** What has a route along overleggen. A werkgroep stands for its taakopdracht, a document for a bijlage. */
export const routeObjectKinds = ['bouwsteen', 'werkgroep', 'package', 'document'] as const;
export type RouteObjectKind = (typeof routeObjectKinds)[number];

export type RouteObject = { kind: RouteObjectKind; id: string };
