import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Checked, Problem } from './problem';

const PAGE = 5_000;
const START = '0'.repeat(64);

type Row = { seq: string; hash: string; prevHash: string; text: string };

/**
 * The chain of events: no gap in seq, each event knows the hash of the one before, and every hash is that of what the
 * row says. The text is built here, not by the function that the database hashes with, so that a changed function
 * can't hide a changed event.
 */
export async function checkChain(client: pg.ClientBase): Promise<Checked> {
  const problems: Problem[] = [];
  let previous = { seq: 0n, hash: START };
  for (;;) {
    const { rows } = await client.query<Row>(QUERY, [previous.seq.toString(), PAGE]);
    if (rows.length === 0) break;
    for (const row of rows) {
      const what = `event ${row.seq}`;
      const seq = BigInt(row.seq);
      if (seq !== previous.seq + 1n)
        problems.push({ what, problem: `event ${previous.seq + 1n} ontbreekt ervoor` });
      if (row.prevHash !== previous.hash)
        problems.push({ what, problem: 'sluit niet aan op het event ervoor' });
      const computed = createHash('sha256').update(row.text).digest('hex');
      if (computed !== row.hash) problems.push({ what, problem: 'de inhoud hoort niet bij de hash' });
      previous = { seq, hash: row.hash };
    }
  }
  const { rows } = await client.query<{ seq: string; hash: string }>('SELECT "seq", "hash" FROM "EventHead"');
  const head = rows[0];
  if (head && (BigInt(head.seq) !== previous.seq || head.hash !== previous.hash)) {
    problems.push({ what: `event ${head.seq}`, problem: 'de keten eindigt eerder dan zij was' });
  }
  return { name: 'keten van gebeurtenissen', looked: Number(previous.seq), problems };
}

/** All parts joined by the unit separator, in the order of the guards migration. */
const QUERY = `
  SELECT "seq"::text, "hash", "prevHash", concat_ws(E'\\x1f', "prevHash", "seq"::text,
    to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce("actorId"::text, ''), "actorName",
    coalesce("actingFor", ''), "action", "objectKind", coalesce("objectId"::text, ''), coalesce("programmaId"::text, ''),
    coalesce("overlegId"::text, ''), coalesce("meetingId"::text, ''), coalesce("privateToPartyId"::text, ''),
    "result"::text, array_to_string("reasons", ','), "change"::text, "origin") AS "text"
  FROM "Event" e WHERE e."seq" > $1::bigint ORDER BY e."seq" LIMIT $2`;
