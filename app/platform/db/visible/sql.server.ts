import {
  doesActionsOf,
  inAnyWerkgroep,
  inProgramma,
  isInsider,
  werkgroepenOf,
  type Actor,
} from '~/domain/access/actor';
import { Prisma } from '../generated/client';

/**
 * The where-clauses of decisions.server.ts and meetings.server.ts as conditions for plain SQL, where ranking, counting
 * and paging happen in one statement. tests/integration/access/plain-sql.test.ts proves that they say the same.
 * Aliases: d "Decision", a "ActionItem", i "AgendaItem", m its "Meeting", o its "Overleg", s "SentItem", n "Annotation",
 * t "TaakopdrachtVersion", w its "Werkgroep"; bv "BouwsteenVersion", b its "Bouwsteen", w its "Werkgroep";
 * es "Escalatie"; r "SeriesRevision", t its "Maatregel".
 */

export const uuids = (ids: Iterable<string>): Prisma.Sql => Prisma.sql`${[...ids]}::uuid[]`;

const reached = (actor: Actor) => new Set([...actor.participatesIn, ...actor.secretarisOf]);

/** minutes:read, over m and o */
export const minutesSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(o."programmaId" = ${actor.programmaId}::uuid
  AND (m."overlegId" = ANY(${uuids(actor.secretarisOf)})
    OR (m."overlegId" = ANY(${uuids(actor.participatesIn)}) AND m."minutesState" IN ('ter_correctie', 'vastgesteld'))))`;

/** decision:read, over d, m and o */
export const decisionSeen = (actor: Actor): Prisma.Sql => Prisma.sql`(${minutesSeen(actor)}
  OR (o."programmaId" = ${actor.programmaId}::uuid AND m."minutesState" = 'vastgesteld' AND EXISTS (
    SELECT 1 FROM "DecisionShare" ds WHERE ds."decisionId" = d."id" AND ds."overlegId" = ANY(${uuids(reached(actor))}))))`;

/** action:read, over a, and m left joined */
export const actionSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(a."programmaId" = ${actor.programmaId}::uuid
  AND ((a."meetingId" IS NULL AND a."werkgroepMeetingId" IS NULL AND ${inProgramma(actor)})
    OR (a."werkgroepMeetingId" IS NOT NULL AND (a."werkgroepId" = ANY(${uuids(werkgroepenOf(actor))})
      OR EXISTS (SELECT 1 FROM "Werkgroep" aw WHERE aw."id" = a."werkgroepId" AND aw."overlegId" = ANY(${uuids(actor.secretarisOf)}))
      OR EXISTS (SELECT 1 FROM "ActionRole" ar WHERE ar."actionItemId" = a."id" AND ar."partyId" = ANY(${uuids(doesActionsOf(actor))}))))
    OR m."overlegId" = ANY(${uuids(actor.secretarisOf)})
    OR (m."overlegId" = ANY(${uuids(actor.participatesIn)}) AND m."minutesState" IN ('ter_correctie', 'vastgesteld'))
    OR (m."minutesState" = 'vastgesteld' AND (
      EXISTS (SELECT 1 FROM "DecisionShare" ds WHERE ds."decisionId" = a."decisionId" AND ds."overlegId" = ANY(${uuids(reached(actor))}))
      OR EXISTS (SELECT 1 FROM "ActionRole" ar WHERE ar."actionItemId" = a."id" AND ar."partyId" = ANY(${uuids(doesActionsOf(actor))}))))))`;

const prepared = (actor: Actor) => Prisma.sql`i."overlegId" = ANY(${uuids(actor.secretarisOf)})`;
const broughtIn = (actor: Actor) => Prisma.sql`i."submittedById" = ${actor.personId}::uuid`;

/** item:read of the row as it stands now, over i and o: who prepares it, and who brought it in. */
export const liveItemSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(o."programmaId" = ${actor.programmaId}::uuid
  AND (${prepared(actor)} OR ${broughtIn(actor)}))`;

/** item:read of what was sent, over s, i and o: who takes part and does not see the live row. */
export const sentItemSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(o."programmaId" = ${actor.programmaId}::uuid
  AND i."overlegId" = ANY(${uuids(actor.participatesIn)}) AND NOT ${prepared(actor)} AND ${broughtIn(actor)} IS NOT TRUE)`;

/** annotation:read, over n, i, o and s left joined (product rule 10) */
export const annotationSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(n."partyId" = ANY(${uuids(actor.parties)})
  AND (${liveItemSeen(actor)} OR (s."agendaItemId" IS NOT NULL AND ${sentItemSeen(actor)})))`;

/** taakopdracht:read, over t and w */
export const taakopdrachtSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(w."programmaId" = ${actor.programmaId}::uuid
  AND (w."overlegId" = ANY(${uuids(actor.secretarisOf)})
    OR t."werkgroepId" = ANY(${uuids(werkgroepenOf(actor))})
    OR (${inProgramma(actor)} AND EXISTS (SELECT 1 FROM "AchterbanShare" s WHERE s."taakopdrachtId" = t."id"))
    OR (t."state" <> 'concept' AND (${inAnyWerkgroep(actor)} OR w."overlegId" = ANY(${uuids(actor.participatesIn)})
      OR EXISTS (SELECT 1 FROM "Consultation" tc JOIN "ConsultationParty" tp ON tp."consultationId" = tc."id"
        WHERE tc."taakopdrachtVersionId" = t."id" AND tp."partyId" = ANY(${uuids(actor.actingParties)}))))))`;

/** bouwsteen:read, over b */
export const bouwsteenSeen = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(b."programmaId" = ${actor.programmaId}::uuid AND ${isInsider(actor)})`;

/** bouwsteen-version:read, over bv, b and w */
export const bouwsteenVersionSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(w."programmaId" = ${actor.programmaId}::uuid
  AND (w."id" = ANY(${uuids(werkgroepenOf(actor))})
    OR (bv."submittedAt" IS NOT NULL AND (${actor.financien}
      OR w."overlegId" = ANY(${uuids(actor.secretarisOf)})
      OR EXISTS (SELECT 1 FROM "BouwsteenShown" bs WHERE bs."bouwsteenVersionId" = bv."id" AND bs."overlegId" = ANY(${uuids(reached(actor))}))
      OR EXISTS (SELECT 1 FROM "Consultation" bc JOIN "ConsultationParty" bp ON bp."consultationId" = bc."id"
        WHERE bc."bouwsteenVersionId" = bv."id" AND bp."partyId" = ANY(${uuids(actor.actingParties)}))
      OR (b."acceptedVersionId" = bv."id" AND w."overlegId" = ANY(${uuids(reached(actor))}))
      OR (${inProgramma(actor)} AND EXISTS (SELECT 1 FROM "AchterbanShare" sh WHERE sh."bouwsteenVersionId" = bv."id"))))))`;

/**
 * revision:read, over r, and t its "Maatregel": a proposal with the version that it came with, or for financiën. What is
 * asked of a proposal is asked of that row alone (LIMIT): otherwise all fiches are gone through for one reeks.
 */
export const revisionSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(t."programmaId" = ${actor.programmaId}::uuid AND ${inProgramma(actor)}
  AND (${actor.financien} OR r."kind" <> 'proposal' OR (
    SELECT true FROM "FicheVersion" rf JOIN "BouwsteenVersion" bv ON bv."id" = rf."bouwsteenVersionId"
      JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId" JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
    WHERE rf."revisionId" = r."id" AND ${bouwsteenVersionSeen(actor)} LIMIT 1) IS TRUE))`;

/** escalatie:read, over es */
export const escalatieSeen = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(es."programmaId" = ${actor.programmaId}::uuid
  AND (es."werkgroepId" = ANY(${uuids(werkgroepenOf(actor))})
    OR es."overlegId" = ANY(${uuids(actor.secretarisOf)})
    OR (es."overlegId" = ANY(${uuids(actor.participatesIn)})
      AND EXISTS (SELECT 1 FROM "SentItem" si WHERE si."agendaItemId" = es."agendaItemId"))))`;
