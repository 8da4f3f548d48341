import type { Ctx } from '~/domain/context';
import type { EventAction, EventChange, ObjectKind } from '~/domain/history/actions';
import type { Tx } from './client.server';

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
export async function writeEvent(tx: Tx, author: Author, what: Happening, result: Result): Promise<void> {
  const change = JSON.stringify(what.change ?? {});
  const reasons = result.result === 'refused' ? [...result.reasons] : [];
  await tx.$executeRaw`
    INSERT INTO "Event" ("seq", "at", "actorId", "actorName", "actingFor", "action", "objectKind", "objectId",
      "programmaId", "overlegId", "meetingId", "privateToPartyId", "result", "reasons", "change", "origin", "prevHash", "hash")
    VALUES (0, ${author.now}, ${author.actor.personId}::uuid, ${author.actor.name}, ${what.actingFor ?? null},
      ${what.action}, ${what.object.kind}, ${what.object.id}::uuid, ${author.actor.programmaId}::uuid,
      ${what.overlegId ?? null}::uuid, ${what.meetingId ?? null}::uuid, ${what.privateToPartyId ?? null}::uuid,
      ${result.result}::"EventResult", ${reasons}::text[], ${change}::jsonb, ${author.origin}, '', '')`;
}
