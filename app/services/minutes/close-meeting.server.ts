import type { Ctx } from '~/domain/context';
import { reasonsNotToClose } from '~/domain/minutes/sitting';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from './minuting.server';

/** The sitting ends: the meeting was held, its agenda is closed, and the agendapunt under way ends with it. */
export async function closeMeeting(ctx: Ctx, input: { meetingId: string }): Promise<Outcome<null>> {
  const object = { kind: 'minutes', id: input.meetingId } as const;
  return change(ctx, { action: 'meeting_closed', object, meetingId: input.meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, input.meetingId, 'update');
    if (!found.ok) return found;
    const { meeting } = found;
    const reasons = reasonsNotToClose(meeting);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    await tx.meeting.update({
      where: { id: meeting.meetingId },
      data: {
        state: 'gehouden',
        closedAt: ctx.now,
        minutesState: meeting.state === 'geen' ? 'concept' : meeting.state,
        version: { increment: 1 },
      },
    });
    await tx.agendaItem.updateMany({
      where: { meetingId: meeting.meetingId, openedAt: { not: null }, closedAt: null },
      data: { closedAt: ctx.now },
    });
    record({
      overlegId: meeting.overlegId,
      change: { fields: { state: { from: meeting.meetingState, to: 'gehouden' } } },
    });
    return done(null);
  });
}
