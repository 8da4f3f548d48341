import { createHash, randomBytes } from 'node:crypto';
import { withClient } from '../../scripts/postgres/addresses';
import { theWeekBefore } from '../cast';
import type { TestServer } from './server';

/**
 * A session of this person, made in the database: for tests that knock on doors without a browser. Without that
 * person there is no session, and every door would be shut for the wrong reason: then it throws.
 */
export async function sessionCookieOf(server: TestServer, email: string): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  const idHash = createHash('sha256').update(secret).digest('hex');
  const { rowCount } = await withClient(server.database.appUrl, (client) =>
    client.query(
      `INSERT INTO "Session" ("idHash", "personId", "createdAt", "lastSeenAt", "expiresAt")
       SELECT $1, "id", $3::timestamptz, $3, $3::timestamptz + interval '10 years' FROM "Person" WHERE "email" = $2`,
      [idHash, email, theWeekBefore],
    ),
  );
  if (rowCount !== 1) throw new Error(`nobody has the address ${email} in the worlds of this server`);
  // Remix writes a cookie as base64 of JSON.
  const value = Buffer.from(JSON.stringify(secret)).toString('base64');
  return `vijfhoek=${encodeURIComponent(value)}`;
}
