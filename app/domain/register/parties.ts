import type { Hoek } from '~/domain/hoek/hoek';

/** A party with the groups it is a direct member of. */
export type NamedParty = { id: string; hoek: Hoek | null; groupIds: readonly string[] };

/**
 * The parties that are meant, and every group in which one of them sits, groups of groups too: an action of
 * "de gehele vijfhoek" is also the VNG's.
 */
export function partiesMeant(
  parties: readonly NamedParty[],
  isMeant: (party: NamedParty) => boolean,
): string[] {
  const groupsOf = new Map(parties.map((party) => [party.id, party.groupIds]));
  const meant = new Set<string>();
  const add = (id: string): void => {
    if (meant.has(id)) return;
    meant.add(id);
    for (const group of groupsOf.get(id) ?? []) add(group);
  };
  for (const party of parties) if (isMeant(party)) add(party.id);
  return [...meant];
}

/** Which of the own parties are named, themselves or through a group. */
export function ownNamed(
  parties: readonly NamedParty[],
  own: ReadonlySet<string>,
  named: readonly string[],
): string[] {
  return parties
    .filter(({ id }) => own.has(id))
    .map(({ id }) => id)
    .filter((id) => partiesMeant(parties, (party) => party.id === id).some((one) => named.includes(one)));
}
