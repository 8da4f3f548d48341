import type { RecipientRow } from '~/domain/meeting/recipients';
import type { Db, Tx } from '../client.server';

/**
 * Who gets what is sent about a meeting of this overleg today: the representatives of the parties that take part, of
 * the parties in a group that takes part, and the secretarissen. In one statement.
 * @param today plain date in Europe/Amsterdam
 */
export function recipientRows(tx: Db | Tx, overlegId: string, today: string): Promise<RecipientRow[]> {
  return tx.$queryRaw<RecipientRow[]>`
    WITH taking AS (
      SELECT op."partyId", op."sortOrder" AS place, p."sortOrder" AS "inProgramma"
      FROM "OverlegParticipant" op JOIN "Party" p ON p."id" = op."partyId" WHERE op."overlegId" = ${overlegId}::uuid
    ), acting AS (
      SELECT t."partyId", t.place, t."inProgramma" FROM taking t
      UNION SELECT m."memberId", t.place, t."inProgramma" FROM "PartyMember" m JOIN taking t ON t."partyId" = m."groupId"
    ), held AS (
      SELECT x."id" AS "personId", x."name", x."email", g."role", g."partyId", g."overlegId" FROM "RoleGrant" g JOIN "Person" x ON x."id" = g."personId"
      WHERE g."from" <= ${today}::date AND (g."until" IS NULL OR g."until" >= ${today}::date)
        AND x."activeFrom" <= ${today}::date AND (x."activeUntil" IS NULL OR x."activeUntil" >= ${today}::date)
    )
    SELECT h."personId", h."name", h."email", jsonb_build_object('shortName', p."shortName", 'hoek', p."hoek") AS "party",
      a.place, a."inProgramma", p."shortName" AS "partyName"
    FROM held h JOIN acting a ON a."partyId" = h."partyId" JOIN "Party" p ON p."id" = h."partyId"
    WHERE h."role" = 'partijvertegenwoordiger'
    UNION ALL
    SELECT h."personId", h."name", h."email", NULL, NULL, NULL, NULL FROM held h
    WHERE h."role" = 'secretaris' AND h."overlegId" = ${overlegId}::uuid
    ORDER BY place, "inProgramma", "partyName", "name", "personId"`;
}
