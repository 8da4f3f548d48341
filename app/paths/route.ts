import { routeWords } from '~/domain/route/address';
import type { RouteObject } from '~/domain/route/object-kinds';
import { query } from './query';

const route = (p: string, { kind, id }: RouteObject) => `/${p}/behandeling/${routeWords[kind]}/${id}`;

export const routePaths = {
  /** The way of a bouwsteen, taakopdracht, package or document along overleggen. */
  route,
  /** `date` and `overlegId` fill in what is already known: a note beside one of our own agendas. */
  newRouteStep: (p: string, of: RouteObject, at: { date?: string; overlegId?: string } = {}) =>
    `${route(p, of)}/stappen/nieuw${query({ datum: at.date, overleg: at.overlegId })}`,
  routeStep: (p: string, of: RouteObject, stepId: string) => `${route(p, of)}/stappen/${stepId}`,
  routeStepWithdrawal: (p: string, of: RouteObject, stepId: string) =>
    `${route(p, of)}/stappen/${stepId}/intrekking`,
} as const;
