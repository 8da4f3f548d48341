import type { ItemMeetingFacts } from '~/domain/agenda-item/rules';
import { may } from '~/domain/access/may';
import type { MeetingFacts } from '~/domain/access/meeting';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';

export type Failure = Exclude<Outcome<never>, { ok: true }>;

export type MeetingToPrepare = ItemMeetingFacts & MeetingFacts & { startsAt: Date; version: number };

/**
 * The meeting whose agenda is about to change, locked until the transaction ends, so that order and numbers of two
 * secretarissen never mix. Only a secretaris gets it; a participant who knows the meeting is told it isn't theirs to
 * change, anybody else that it isn't there.
 */
export async function preparing(
  tx: Tx,
  ctx: Ctx,
  meetingId: string,
): Promise<{ ok: true; meeting: MeetingToPrepare } | Failure> {
  await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${meetingId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.meeting.findFirst({
    where: { id: meetingId, overleg: { programmaId: ctx.actor.programmaId } },
    select: {
      id: true,
      overlegId: true,
      state: true,
      minutesState: true,
      startsAt: true,
      version: true,
      versions: { select: { id: true }, take: 1 },
    },
  });
  if (!row) return hidden;
  const { versions, ...meeting } = row;
  const facts = { ...meeting, sent: versions.length > 0 };
  if (!may(ctx.actor, 'meeting:read', facts)) return hidden;
  if (!may(ctx.actor, 'agenda:prepare', facts)) return forbidden;
  return { ok: true, meeting: facts };
}
