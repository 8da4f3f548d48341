import { partiesMeant, type NamedParty } from '~/domain/register/parties';
import type { ActionRoleKind } from './assign';
import type { PartyView, Progress } from './progress';

export type PartyRole = { partyId: string; kind: ActionRoleKind };

/** What was reported; without a party it is nobody's view. */
export type Reported = { partyId: string | null; progress: Progress | null };

/**
 * The views of an action: of each party that is named, and of each that spoke as a member of a named group. A group is
 * silent until all its members have spoken: one municipality doesn't finish the work of all.
 *
 * @param reports oldest first
 */
export function partyViews(
  roles: readonly PartyRole[],
  reports: readonly Reported[],
  parties: readonly NamedParty[],
): PartyView[] {
  const last = new Map(
    reports.flatMap(({ partyId, progress }) => (partyId === null ? [] : [[partyId, progress]])),
  );
  const named = [...new Set(roles.map(({ partyId }) => partyId))];
  const meantBy = (id: string) => new Set(partiesMeant(parties, (party) => party.id === id)).add(id);
  const spokeForAll = (group: string) => {
    const members = parties.filter(({ groupIds }) => groupIds.includes(group));
    return !last.has(group) && members.length > 0 && members.every(({ id }) => last.has(id));
  };
  const members = [...last.keys()].filter(
    (id) => !named.includes(id) && named.some((one) => meantBy(id).has(one)),
  );
  return [...named.filter((id) => !spokeForAll(id)), ...members].map((partyId) => {
    const meant = meantBy(partyId);
    return {
      partyId,
      responsible: roles.some((role) => role.kind === 'verantwoordelijk' && meant.has(role.partyId)),
      progress: last.get(partyId) ?? null,
    };
  });
}
