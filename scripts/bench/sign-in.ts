import { createHash } from 'node:crypto';
import { withClient } from '../postgres/addresses';
import { BENCH_PEOPLE, type BenchPerson, NOW } from './world/size';

/** A cookie for each person of the bench; the sessions behind them are made in the database. */
export async function signIn(ownerUrl: string): Promise<Record<BenchPerson, string>> {
  return withClient(ownerUrl, async (client) => {
    const cookieOf = async (person: BenchPerson): Promise<string> => {
      const secret = `bench session of ${person}`;
      const idHash = createHash('sha256').update(secret).digest('hex');
      await client.query(
        `INSERT INTO "Session" ("idHash", "personId", "createdAt", "lastSeenAt", "expiresAt")
         SELECT $1, "id", $3, $3, $3::timestamptz + interval '14 days' FROM "Person" WHERE "email" = $2
         ON CONFLICT ("idHash") DO NOTHING`,
        [idHash, BENCH_PEOPLE[person], NOW],
      );
      // Remix writes a cookie as base64 of JSON.
      return `vijfhoek=${encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString('base64'))}`;
    };
    return {
      secretaris: await cookieOf('secretaris'),
      partij: await cookieOf('partij'),
      beheerder: await cookieOf('beheerder'),
    };
  });
}
