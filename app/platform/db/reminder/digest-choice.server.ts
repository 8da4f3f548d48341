import { DEFAULT_WEEKDAY, type DigestChoice } from '~/domain/reminder/digest';
import type { Db, Tx } from '../client.server';

/** Of everybody who represents a party or stands in for one today: the chosen day, Monday for who chose nothing. */
export async function digestChoices(tx: Db | Tx, today: string): Promise<Map<string, DigestChoice>> {
  const rows = await tx.$queryRaw<({ personId: string } & Stored)[]>`
    WITH asked AS (
      SELECT "personId" FROM "RoleGrant" WHERE "role" = 'partijvertegenwoordiger'
        AND "from" <= ${today}::date AND ("until" IS NULL OR "until" >= ${today}::date)
      UNION SELECT "personId" FROM "PartySubstitute"
        WHERE "from" <= ${today}::date AND ("until" IS NULL OR "until" >= ${today}::date)
    )
    SELECT x."personId", count(c."personId")::int AS "choices", min(c."weekday") AS "weekday", max(c."lastSentOn") AS "lastSentOn"
    FROM asked x LEFT JOIN "ReminderChoice" c ON c."personId" = x."personId" GROUP BY x."personId"`;
  return new Map(rows.map(({ personId, ...stored }) => [personId, choiceOf(stored)]));
}

/** Of one person. The choice is the same in every programma, so that there is one digest a week. */
export async function digestChoice(
  tx: Db | Tx,
  personId: string,
): Promise<DigestChoice & { version: number }> {
  const [row] = await tx.$queryRaw<(Stored & { version: number })[]>`
    SELECT count(*)::int AS "choices", min("weekday") AS "weekday", max("lastSentOn") AS "lastSentOn",
      coalesce(max("version"), 0)::int AS "version"
    FROM "ReminderChoice" WHERE "personId" = ${personId}::uuid`;
  const stored = row ?? { choices: 0, weekday: null, lastSentOn: null, version: 0 };
  return { ...choiceOf(stored), version: stored.version };
}

type Stored = { choices: number; weekday: number | null; lastSentOn: Date | null };

const choiceOf = ({ choices, weekday, lastSentOn }: Stored): DigestChoice => ({
  weekday: choices === 0 ? DEFAULT_WEEKDAY : weekday,
  lastSentOn: lastSentOn?.toISOString().slice(0, 10) ?? null,
});
