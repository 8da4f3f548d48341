import type { Actor } from '~/domain/access/actor';
import { db } from './client.server';
import { Prisma } from './generated/client';

type Grant = {
  role: string;
  programmaId: string;
  overlegId: string | null;
  werkgroepId: string | null;
  partyId: string | null;
};

type Row = {
  personId: string;
  name: string;
  email: string;
  lastSeenAt: Date;
  programma: {
    id: string;
    key: string;
    name: string;
    firstYear: number;
    lastYear: number;
    demo: boolean;
  } | null;
  programmas: { key: string; name: string }[] | null;
  grants: Grant[] | null;
  groups: string[] | null;
  overleggen: string[] | null;
  substitute: { partyId: string; own: boolean }[] | null;
};

export type Entered = {
  person: { id: string; name: string; email: string; lastSeenAt: Date };
  /** Null when the key in the address is no programma in which this person has a role today. */
  programma: NonNullable<Row['programma']> | null;
  programmas: readonly { key: string; name: string }[];
  actor: Actor | null;
};

/**
 * Session, person, today's grants and what follows from them, in one statement.
 * @param today plain date in Europe/Amsterdam
 */
export async function enter(
  sessionHash: string,
  programmaKey: string | null,
  now: Date,
  today: string,
): Promise<Entered | null> {
  const me = Prisma.sql`
    SELECT p."id", p."name", p."email", s."lastSeenAt" FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."idHash" = ${sessionHash} AND s."endedAt" IS NULL AND s."expiresAt" > ${now} AND ${isActive(today)}`;
  return enterAs(me, programmaKey, today);
}

/** What this person may today, for what is given without a session: null when the person or the role is gone. */
export async function actorOfPerson(
  personId: string,
  programmaKey: string,
  now: Date,
  today: string,
): Promise<Actor | null> {
  const me = Prisma.sql`
    SELECT p."id", p."name", p."email", ${now}::timestamptz AS "lastSeenAt" FROM "Person" p
    WHERE p."id" = ${personId}::uuid AND ${isActive(today)}`;
  return (await enterAs(me, programmaKey, today))?.actor ?? null;
}

const isActive = (today: string) => Prisma.sql`(p."activeFrom" <= ${today}::date
  AND (p."activeUntil" IS NULL OR p."activeUntil" >= ${today}::date))`;

async function enterAs(me: Prisma.Sql, programmaKey: string | null, today: string): Promise<Entered | null> {
  const rows = await db().$queryRaw<Row[]>`
    WITH RECURSIVE me AS (${me}), prog AS (
      SELECT "id", "key", "name", "firstYear", "lastYear", "demo" FROM "Programma" WHERE "key" = ${programmaKey ?? ''}
    ), held AS (
      SELECT g."role", g."programmaId", g."overlegId", g."werkgroepId", g."partyId" FROM "RoleGrant" g JOIN me ON g."personId" = me."id"
      WHERE g."from" <= ${today}::date AND (g."until" IS NULL OR g."until" >= ${today}::date)
    ), mine AS (
      SELECT h."partyId" FROM held h JOIN prog ON prog."id" = h."programmaId" WHERE h."role" = 'partijvertegenwoordiger' AND h."partyId" IS NOT NULL
    ), acting AS (
      SELECT "partyId" FROM mine UNION SELECT m."groupId" FROM "PartyMember" m JOIN acting ON m."memberId" = acting."partyId"
    ), standing AS (
      SELECT x."partyId", true AS "own" FROM "PartySubstitute" x JOIN me ON x."personId" = me."id"
        JOIN "Party" y ON y."id" = x."partyId" JOIN prog ON prog."id" = y."programmaId"
      WHERE x."from" <= ${today}::date AND (x."until" IS NULL OR x."until" >= ${today}::date)
      UNION SELECT m."groupId", false FROM "PartyMember" m JOIN standing ON m."memberId" = standing."partyId"
    )
    SELECT me."id" AS "personId", me."name", me."email", me."lastSeenAt",
      (SELECT to_jsonb(prog) FROM prog) AS "programma",
      (SELECT jsonb_agg(jsonb_build_object('key', x."key", 'name', x."name") ORDER BY x."name") FROM
        (SELECT DISTINCT q."key", q."name" FROM "Programma" q JOIN held ON held."programmaId" = q."id") x) AS "programmas",
      (SELECT jsonb_agg(to_jsonb(held)) FROM held JOIN prog ON prog."id" = held."programmaId") AS "grants",
      (SELECT jsonb_agg("partyId") FROM acting) AS "groups",
      (SELECT jsonb_agg(to_jsonb(standing)) FROM standing) AS "substitute",
      (SELECT jsonb_agg(DISTINCT o."overlegId") FROM "OverlegParticipant" o JOIN acting ON acting."partyId" = o."partyId") AS "overleggen"
    FROM me`;
  const row = rows[0];
  if (!row) return null;
  const grants = row.grants ?? [];
  const programma = grants.length > 0 ? row.programma : null;
  return {
    person: { id: row.personId, name: row.name, email: row.email, lastSeenAt: row.lastSeenAt },
    programma,
    programmas: row.programmas ?? [],
    actor: programma && actorOf(row, programma.id, grants),
  };
}

function actorOf(row: Row, programmaId: string, grants: readonly Grant[]): Actor {
  const scoped = (role: string, scope: 'overlegId' | 'werkgroepId' | 'partyId') =>
    new Set(grants.flatMap((grant) => (grant.role === role && grant[scope] !== null ? [grant[scope]] : [])));
  const holds = (role: string) => grants.some((grant) => grant.role === role);
  return {
    personId: row.personId,
    name: row.name,
    programmaId,
    secretarisOf: scoped('secretaris', 'overlegId'),
    werkgroepsecretarisOf: scoped('werkgroepsecretaris', 'werkgroepId'),
    werkgroepvoorzitterOf: scoped('werkgroepvoorzitter', 'werkgroepId'),
    werkgroeplidOf: scoped('werkgroeplid', 'werkgroepId'),
    parties: scoped('partijvertegenwoordiger', 'partyId'),
    actingParties: new Set(row.groups ?? []),
    participatesIn: new Set(row.overleggen ?? []),
    substituteOf: new Set((row.substitute ?? []).filter(({ own }) => own).map(({ partyId }) => partyId)),
    substituteActing: new Set((row.substitute ?? []).map(({ partyId }) => partyId)),
    financien: holds('financien'),
    lezer: holds('lezer'),
    beheerder: holds('beheerder'),
  };
}
