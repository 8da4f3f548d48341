import { reasonsNotToWriteParty, type PartyDraft } from '~/domain/party/rules';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';

/** Everything that speaks against this party as written, with the other parties of the programma in view. */
export async function reasonsAgainst(tx: Tx, programmaId: string, draft: PartyDraft): Promise<Refusal[]> {
  const others = await tx.party.findMany({
    where: { programmaId, ...(draft.id === null ? {} : { id: { not: draft.id } }) },
    select: { id: true, name: true, shortName: true, aliases: true },
  });
  const reasons = reasonsNotToWriteParty(draft, { others });
  const known = new Set(others.map(({ id }) => id));
  const strange = draft.memberIds.some((id) => id !== draft.id && !known.has(id));
  return strange ? [...reasons, { code: 'unknown_reference', field: 'memberIds[]' }] : reasons;
}

/** The parties that a group stands for, exactly these. */
export async function writeMembers(tx: Tx, groupId: string, memberIds: readonly string[]): Promise<void> {
  await tx.partyMember.deleteMany({ where: { groupId } });
  await tx.partyMember.createMany({ data: memberIds.map((memberId) => ({ groupId, memberId })) });
}
