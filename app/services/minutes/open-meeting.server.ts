import type { Ctx } from '~/domain/context';
import { reasonsNotToOpen } from '~/domain/minutes/sitting';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from './minuting.server';

/** The sitting begins: the minutes are in concept from here on. */
export async function openMeeting(ctx: Ctx, input: { meetingId: string }): Promise<Outcome<null>> {
  const object = { kind: 'minutes', id: input.meetingId } as const;
  return change(ctx, { action: 'meeting_opened', object, meetingId: input.meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, input.meetingId, 'update');
    if (!found.ok) return found;
    const reasons = reasonsNotToOpen(found.meeting);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    await tx.meeting.update({
      where: { id: input.meetingId },
      data: { openedAt: ctx.now, minutesState: 'concept', version: { increment: 1 } },
    });
    record({ overlegId: found.meeting.overlegId });
    return done(null);
  });
}
