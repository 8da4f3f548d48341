import { reachesOverleg } from '~/domain/access/actor';
import { toldToAll } from '~/domain/access/history';
import type { EventAction } from '~/domain/history/actions';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { uuids } from '~/platform/db/visible/sql.server';
import { toldEvents, type ToldEvent } from '../history/told-events.server';

const SHOWN = 5;
const WEEK = 7 * 86_400_000;

/** What a secretaris wants to hear of others. */
const worthHearing: readonly EventAction[] = [
  ...toldToAll,
  'item_proposed',
  'item_changed',
  'attachment_added',
  'file_version_added',
  'remark_made',
  'remark_answered',
  'decision_shared',
  'action_reported',
];

export type Change = ToldEvent & { overleg: string | null; meetingId: string | null };

type Row = {
  seq: bigint;
  at: Date;
  actorName: string;
  actingFor: string | null;
  action: string;
  objectKind: string;
  objectId: string | null;
  result: 'done';
  change: unknown;
  privateToPartyId: null;
  meetingId: string | null;
  overleg: string | null;
};

/**
 * The latest of the past week by others: in the own overleggen what asks attention, in those one takes part in only what
 * everybody there was told.
 */
export async function changes(ctx: Ctx): Promise<Change[]> {
  const { actor } = ctx;
  if (!reachesOverleg(actor)) return [];
  const actions = (list: readonly EventAction[]) => Prisma.sql`${[...list]}::text[]`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT e."seq", e."at", e."actorName", e."actingFor", e."action", e."objectKind", e."objectId", e."result", e."change",
      e."privateToPartyId", e."meetingId", o."shortName" AS "overleg"
    FROM "Event" e JOIN "Overleg" o ON o."id" = e."overlegId"
    WHERE e."result" = 'done' AND e."privateToPartyId" IS NULL AND e."actorId" IS DISTINCT FROM ${actor.personId}::uuid
      AND e."at" > ${new Date(ctx.now.getTime() - WEEK)} AND o."programmaId" = ${actor.programmaId}::uuid
      AND ((e."overlegId" = ANY(${uuids(actor.secretarisOf)}) AND e."action" = ANY(${actions(worthHearing)}))
        OR (e."overlegId" = ANY(${uuids(actor.participatesIn)}) AND e."action" = ANY(${actions(toldToAll)})
          AND EXISTS (SELECT 1 FROM "AgendaVersion" v WHERE v."meetingId" = e."meetingId")))
    ORDER BY e."seq" DESC LIMIT ${SHOWN}`;
  if (rows.length === 0) return [];
  const places = new Map(rows.map(({ seq, overleg, meetingId }) => [String(seq), { overleg, meetingId }]));
  const told = await toldEvents(actor, rows);
  return told.map((event) => ({
    ...event,
    ...(places.get(event.seq) ?? { overleg: null, meetingId: null }),
  }));
}
