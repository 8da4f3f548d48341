import type { NamedParty } from '~/domain/register/parties';
import type { Db, Tx } from './client.server';

/** The parties of a programma with the groups they are in, in one statement. */
export async function partyGroups(tx: Db | Tx, programmaId: string): Promise<NamedParty[]> {
  return tx.$queryRaw<NamedParty[]>`
    SELECT p."id", p."hoek", coalesce(array_agg(m."groupId") FILTER (WHERE m."groupId" IS NOT NULL), '{}') AS "groupIds"
    FROM "Party" p LEFT JOIN "PartyMember" m ON m."memberId" = p."id"
    WHERE p."programmaId" = ${programmaId}::uuid GROUP BY p."id"`;
}
