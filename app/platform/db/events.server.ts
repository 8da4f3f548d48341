import type { Ctx } from '~/domain/context';
import type { EventAction, EventChange, ObjectKind } from '~/domain/history/actions';
import type { Saved } from '~/domain/outcome';
import type { Db, Tx } from './client.server';

/** One thing that happened, as a service tells it. */
export type Happening = {
  action: EventAction;
  object: { kind: ObjectKind; id: string | null };
  change?: EventChange;
  /** Party or role the actor acted for. */
  actingFor?: string;
  overlegId?: string | null;
  meetingId?: string | null;
  /** Only members of this party may know of it. */
  privateToPartyId?: string;
};

/** Who is behind an event when nobody is signed in: loading a world, the mail worker, a sign-in. */
export type Author = Pick<Ctx, 'now' | 'origin'> & {
  actor: { personId: string | null; name: string; programmaId: string | null };
};

type Result = { result: 'done' } | { result: 'refused'; reasons: readonly string[] };

/** Adds the event; seq, prevHash and hash are the database's (see the guards migration). */
export const writeEvent = (tx: Tx, author: Author, what: Happening, result: Result): Promise<void> =>
  writeEvents(tx, author, [what], result);

/** The same for all that happened in one change, in their order and in one statement, however many there are. */
export async function writeEvents(
  tx: Tx,
  author: Author,
  happened: readonly Happening[],
  result: Result,
): Promise<void> {
  const reasons = result.result === 'refused' ? [...result.reasons] : [];
  const rows = JSON.stringify(
    happened.map((what) => ({
      actingFor: what.actingFor,
      action: what.action,
      objectKind: what.object.kind,
      objectId: what.object.id,
      overlegId: what.overlegId,
      meetingId: what.meetingId,
      privateToPartyId: what.privateToPartyId,
      change: what.change ?? {},
    })),
  );
  await tx.$executeRaw`
    INSERT INTO "Event" ("seq", "at", "actorId", "actorName", "actingFor", "action", "objectKind", "objectId",
      "programmaId", "overlegId", "meetingId", "privateToPartyId", "result", "reasons", "change", "origin", "prevHash", "hash")
    SELECT 0, ${author.now}, ${author.actor.personId}::uuid, ${author.actor.name}, e."row"->>'actingFor',
      e."row"->>'action', e."row"->>'objectKind', (e."row"->>'objectId')::uuid, ${author.actor.programmaId}::uuid,
      (e."row"->>'overlegId')::uuid, (e."row"->>'meetingId')::uuid, (e."row"->>'privateToPartyId')::uuid,
      ${result.result}::"EventResult", ${reasons}::text[], e."row"->'change', ${author.origin}, '', ''
    FROM jsonb_array_elements(${rows}::jsonb) WITH ORDINALITY AS e("row", "place") ORDER BY e."place"`;
}

/**
 * Who saved the thing of this try last, and when: a change of its fields before anything else that happened to it. Of what
 * only one party may know, only for who tries it for that party.
 */
export async function lastSaved(
  tx: Db | Tx,
  author: Author,
  { object, privateToPartyId }: Happening,
): Promise<Saved | null> {
  if (object.id === null) return null;
  const [row] = await tx.$queryRaw<{ by: string; byId: string | null; at: Date }[]>`
    SELECT e."actorName" AS "by", e."actorId" AS "byId", e."at" FROM "Event" e
    WHERE e."objectKind" = ${object.kind} AND e."objectId" = ${object.id}::uuid AND e."result" = 'done'
      AND e."privateToPartyId" IS NOT DISTINCT FROM ${privateToPartyId ?? null}::uuid
    ORDER BY jsonb_exists(e."change", 'fields') DESC, e."seq" DESC LIMIT 1`;
  if (!row) return null;
  return { by: row.by, at: row.at, self: row.byId !== null && row.byId === author.actor.personId };
}
