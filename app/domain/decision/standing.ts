/** How a besluit stands for who reads it. */
export const decisionStandings = ['vastgesteld', 'concept', 'vervangen', 'vervallen'] as const;
export type DecisionStanding = (typeof decisionStandings)[number];

/**
 * | withdrawn | adopted | replaced | stands as |
 * | yes | any | any | vervallen: it was taken back while the minutes were a draft |
 * | no | yes | yes | vervangen: product rule 5 |
 * | no | yes | no | vastgesteld |
 * | no | no | any | concept: until its minutes are adopted |
 *
 * `replaced`: by a besluit that is itself adopted and that the reader may see; a hidden one gives nothing away.
 */
export function standingOf(facts: {
  withdrawn: boolean;
  locked: boolean;
  replaced: boolean;
}): DecisionStanding {
  if (facts.withdrawn) return 'vervallen';
  if (!facts.locked) return 'concept';
  return facts.replaced ? 'vervangen' : 'vastgesteld';
}
