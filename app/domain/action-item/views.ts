import { partiesMeant, type NamedParty } from '~/domain/register/parties';
import type { ActionRoleKind } from './assign';
import type { PartyView, Progress } from './progress';

export type PartyRole = { partyId: string; kind: ActionRoleKind };

const membersOf = (group: string, parties: readonly NamedParty[]): NamedParty[] =>
  parties.filter(({ groupIds }) => groupIds.includes(group));

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
    const members = membersOf(group, parties);
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

/** Of a group that is silent itself: how many of its members spoke. Null for who is no group. */
export function membersHeard(
  partyId: string,
  reports: readonly Reported[],
  parties: readonly NamedParty[],
): { told: number; of: number } | null {
  const members = membersOf(partyId, parties);
  const told = members.filter(({ id }) => reports.some((report) => report.partyId === id));
  return members.length === 0 ? null : { told: told.length, of: members.length };
}
