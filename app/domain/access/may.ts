import { actionItemRules } from './action-item';
import type { Actor } from './actor';
import { bouwsteenRules } from './bouwsteen';
import { consultationRules } from './consultation';
import { decisionRules } from './decision';
import { historyRules } from './history';
import { itemRules } from './item';
import { meetingRules } from './meeting';
import { programmaRules } from './programma';
import { progressRules } from './progress';
import { routeRules } from './route';

const rules = {
  ...programmaRules,
  ...meetingRules,
  ...itemRules,
  ...decisionRules,
  ...actionItemRules,
  ...historyRules,
  ...bouwsteenRules,
  ...consultationRules,
  ...progressRules,
  ...routeRules,
};

/** The closed list of questions that can be asked. */
export type Question = keyof typeof rules;

/** What must be known to answer a question. */
export type FactsFor<Q extends Question> = Parameters<(typeof rules)[Q]>[1];

/**
 * The one place where access is decided. Lists use the matching where-clause in platform/db/visibility,
 * and a test proves for every member of the cast that the two agree.
 */
export function may<Q extends Question>(actor: Actor, question: Q, facts: FactsFor<Q>): boolean {
  const rule = rules[question] as (actor: Actor, facts: FactsFor<Q>) => boolean;
  return rule(actor, facts);
}
