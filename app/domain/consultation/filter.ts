import { consultationSubjectKinds, type ConsultationSubjectKind } from './kinds';

const whens = ['open', 'gesloten', 'alle'] as const;
const mines = ['gevraagd', 'beheerd'] as const;

export type ConsultationFilter = {
  when: (typeof whens)[number];
  /** Asked of the own party, or managed by oneself. */
  mine?: (typeof mines)[number];
  kind?: ConsultationSubjectKind;
  page: number;
};

/** A filter is an address: what can't be read in it is left out rather than refused. */
export function readConsultationFilter(search: URLSearchParams): ConsultationFilter {
  const among = <T extends string>(all: readonly T[], name: string) =>
    all.find((one) => one === search.get(name));
  const mine = among(mines, 'wie');
  const kind = among(consultationSubjectKinds, 'soort');
  const page = /^[1-9]\d{0,4}$/.test(search.get('pagina') ?? '') ? Number(search.get('pagina')) : 1;
  return { when: among(whens, 'stand') ?? 'open', page, ...(mine && { mine }), ...(kind && { kind }) };
}

/** The filter as address, without what goes without saying. */
export const consultationFilterAddress = (
  filter: ConsultationFilter,
): Record<string, string | undefined> => ({
  stand: filter.when === 'open' ? undefined : filter.when,
  wie: filter.mine,
  soort: filter.kind,
  pagina: filter.page > 1 ? String(filter.page) : undefined,
});
