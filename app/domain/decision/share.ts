export const shareRefusals = ['share_not_adopted', 'share_not_allowed', 'share_already'] as const;
export type ShareRefusal = (typeof shareRefusals)[number];

export type ShareFacts = {
  locked: boolean;
  withdrawn: boolean;
  /** Overleggen with which its overleg shares. */
  sharesWith: ReadonlySet<string>;
  /** Overleggen that have it already. */
  sharedWith: ReadonlySet<string>;
};

/** What an overleg decided reaches another only by an explicit act, once it stands for life (product rules 5 and 10). */
export function reasonsNotToShare(decision: ShareFacts, overlegId: string): ShareRefusal[] {
  if (!decision.locked || decision.withdrawn) return ['share_not_adopted'];
  if (!decision.sharesWith.has(overlegId)) return ['share_not_allowed'];
  return decision.sharedWith.has(overlegId) ? ['share_already'] : [];
}
