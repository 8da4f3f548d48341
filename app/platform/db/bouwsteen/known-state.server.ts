import { werkgroepenOf, type Actor } from '~/domain/access/actor';
import { Prisma } from '../generated/client';
import { bouwsteenVersionSeen, uuids } from '../visible/sql.server';

/** The state as this reader may know it, over b and w: domain/bouwsteen/status.ts in SQL (proved in tests/integration/bouwsteen). */
export const bouwsteenKnown = (actor: Actor): Prisma.Sql => Prisma.sql`
  CASE WHEN b."state" NOT IN ('in_bewerking', 'teruggelegd') OR w."id" = ANY(${uuids(werkgroepenOf(actor))}) THEN b."state"::text
    WHEN b."state" = 'teruggelegd' AND (${actor.financien} OR w."overlegId" = ANY(${uuids(actor.secretarisOf)})) THEN 'teruggelegd'
    WHEN EXISTS (SELECT 1 FROM "BouwsteenVersion" bv WHERE bv."bouwsteenId" = b."id" AND bv."submittedAt" IS NOT NULL
      AND ${bouwsteenVersionSeen(actor)}) THEN 'ingediend'
    ELSE 'aangekondigd' END`;
