/** The roles that a person can hold, in the order in which they are offered (product.md, "The people"). */
export const roles = [
  'secretaris',
  'werkgroepvoorzitter',
  'werkgroepsecretaris',
  'werkgroeplid',
  'partijvertegenwoordiger',
  'financien',
  'lezer',
  'beheerder',
] as const;
export type Role = (typeof roles)[number];

type ScopeKind = 'programma' | 'overleg' | 'werkgroep' | 'party';

/** For what a role is held. */
export const scopeOf: Record<Role, ScopeKind> = {
  secretaris: 'overleg',
  werkgroepvoorzitter: 'werkgroep',
  werkgroepsecretaris: 'werkgroep',
  werkgroeplid: 'werkgroep',
  partijvertegenwoordiger: 'party',
  financien: 'programma',
  lezer: 'programma',
  beheerder: 'programma',
};

export type Scope = { kind: Exclude<ScopeKind, 'programma'>; id: string };

/** "overleg:018f..." as a form sends it; null for the whole programma. */
export function readScope(text: string): Scope | null {
  const match = /^(overleg|werkgroep|party):([0-9a-f-]{36})$/.exec(text);
  return match ? { kind: match[1] as Scope['kind'], id: match[2] ?? '' } : null;
}

export const scopeText = (scope: Scope | null): string => (scope === null ? '' : `${scope.kind}:${scope.id}`);
