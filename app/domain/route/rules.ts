import type { Refusal } from '~/domain/outcome';

export const routeRefusals = ['route_date_missing', 'route_body_missing', 'route_step_withdrawn'] as const;
export type RouteRefusal = (typeof routeRefusals)[number];

type Placed = { date: string | null; dateText: string; overlegId: string | null; body: string };

/** A step says when, by a day or in words, and where: one of our own overleggen or what the body is called. */
export const reasonsNotToPlace = ({ date, dateText, overlegId, body }: Placed): Refusal[] => [
  ...(date === null && dateText === '' ? [{ code: 'route_date_missing', field: 'date' } as const] : []),
  ...(overlegId === null && body === '' ? [{ code: 'route_body_missing', field: 'body' } as const] : []),
];
