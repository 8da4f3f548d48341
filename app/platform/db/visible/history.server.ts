import type { Actor } from '~/domain/access/actor';
import { aboutRemarks, doneInMinutes, toldToAll } from '~/domain/access/history';
import type { MeetingFacts } from '~/domain/access/meeting';
import { isSecretaris, minutesShown, takesPart } from '~/domain/access/meeting';
import type { ObjectKind } from '~/domain/history/actions';
import type { Prisma } from '../generated/client';

export type MeetingOfHistory = MeetingFacts & { id: string; minutesSentAt: Date | null };

const nothing = { seq: { in: [] as bigint[] } };

/**
 * event:read, for the events of one meeting.
 * @param remarkIds the remarks on its minutes that the actor may see
 */
export function visibleEvents(
  actor: Actor,
  meeting: MeetingOfHistory,
  remarkIds: readonly string[],
): Prisma.EventWhereInput {
  const secretaris = isSecretaris(actor, meeting);
  if (!secretaris && !takesPart(actor, meeting)) return nothing;
  const own = { privateToPartyId: { in: [...actor.parties] } };
  const known: Prisma.EventWhereInput = secretaris
    ? {}
    : {
        OR: [
          { actorId: actor.personId },
          {
            result: 'done',
            OR: [
              ...(meeting.sent ? [{ action: { in: [...toldToAll] } }] : []),
              ...(minutesShown(meeting)
                ? [
                    ...(meeting.minutesSentAt
                      ? [{ action: { in: [...doneInMinutes] }, at: { gte: meeting.minutesSentAt } }]
                      : []),
                    { action: { in: [...aboutRemarks] }, objectId: { in: [...remarkIds] } },
                  ]
                : []),
            ],
          },
        ],
      };
  return { meetingId: meeting.id, OR: [own, { AND: [{ privateToPartyId: null }, known] }] };
}

/** A thing outside a meeting that this person reads, as its own rules say. */
export type ThingOfHistory = {
  kind: ObjectKind;
  id: string;
  /** Writes or prepares it. */
  works: boolean;
  /** Since when others than who works on it read it; null while nobody else does. */
  shownSince: Date | null;
};

/** thing-event:read, for the things that the actor reads. */
export const visibleThingEvents = (
  actor: Actor,
  things: readonly ThingOfHistory[],
): Prisma.EventWhereInput => ({
  programmaId: actor.programmaId,
  OR: things.map(({ kind, id, works, shownSince }) => ({
    objectKind: kind,
    objectId: id,
    OR: [
      { privateToPartyId: { in: [...actor.parties] } },
      {
        privateToPartyId: null,
        ...(works
          ? {}
          : {
              OR: [
                { actorId: actor.personId },
                ...(shownSince === null ? [] : [{ result: 'done' as const, at: { gte: shownSince } }]),
              ],
            }),
      },
    ],
  })),
});
