import { decisionKinds, type DecisionKind } from '~/domain/decision/kinds';
import { decisionStandings, type DecisionStanding } from '~/domain/decision/standing';
import { choiceIn, pageIn, sortIn, sortText, type Sort } from './address';
import { commonAddress, commonChoices, type CommonChoices } from './choices';

export const decisionSorts = ['datum', 'nummer', 'soort'] as const;
export type DecisionSort = Sort<(typeof decisionSorts)[number]>;

export type DecisionFilter = CommonChoices & {
  soort: DecisionKind | undefined;
  stand: DecisionStanding | undefined;
  sort: DecisionSort;
  page: number;
};

const standard: DecisionSort = { by: 'datum', descending: true };

export function readDecisionFilter(search: URLSearchParams): DecisionFilter {
  return {
    ...commonChoices(search),
    soort: choiceIn(search, 'soort', decisionKinds),
    stand: choiceIn(search, 'stand', decisionStandings),
    sort: sortIn(search, decisionSorts, standard),
    page: pageIn(search),
  };
}

/** The choices as they stand in an address, without the page. */
export function decisionAddress(filter: DecisionFilter): Record<string, string | undefined> {
  const sort = sortText(filter.sort);
  return {
    ...commonAddress(filter),
    soort: filter.soort,
    stand: filter.stand,
    sorteer: sort === sortText(standard) ? undefined : sort,
  };
}
