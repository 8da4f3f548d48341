import type { Actor } from '~/domain/access/actor';
import type { Hoek } from '~/domain/hoek/hoek';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { decisionSeen, uuids } from '~/platform/db/visible/sql.server';

export type Voorbehoud = {
  /** Of the besluit. */
  id: string;
  number: string;
  party: { shortName: string; hoek: Hoek | null };
  /** YYYY-MM-DD; null where no day was agreed. */
  until: string | null;
};

/** A voorbehoud on a besluit that holds, of these parties or in these overleggen; the first to end first. */
export async function voorbehouden(
  actor: Actor,
  of: { parties: Iterable<string> } | { overleggen: Iterable<string> },
  take: number,
): Promise<Voorbehoud[]> {
  const asked =
    'parties' in of
      ? Prisma.sql`dp."partyId" = ANY(${uuids(of.parties)})`
      : Prisma.sql`d."overlegId" = ANY(${uuids(of.overleggen)})`;
  const rows = await db().$queryRaw<(Voorbehoud & { shortName: string; hoek: Hoek | null })[]>`
    SELECT d."id", d."number", to_char(dp."until", 'YYYY-MM-DD') AS "until", p."shortName", p."hoek"
    FROM "DecisionPosition" dp JOIN "Decision" d ON d."id" = dp."decisionId"
      JOIN "Meeting" m ON m."id" = d."meetingId" JOIN "Overleg" o ON o."id" = d."overlegId" JOIN "Party" p ON p."id" = dp."partyId"
    WHERE dp."position" = 'voorbehoud' AND ${asked} AND ${decisionSeen(actor)} AND d."withdrawnAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Decision" later WHERE later."replacesId" = d."id")
    ORDER BY dp."until", d."id" LIMIT ${take}`;
  return rows.map(({ shortName, hoek, ...row }) => ({ ...row, party: { shortName, hoek } }));
}
