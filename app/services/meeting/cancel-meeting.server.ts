import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToCancel } from '~/domain/meeting/sending';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { isMinuted } from '~/platform/db/minutes/minuted.server';
import { freezeCancellation } from './freeze-cancellation.server';
import { preparing } from './preparing.server';
import { mailVersion } from './send-version.server';

/**
 * The meeting doesn't take place. Whoever was invited is told, and the entry goes from their calendars; when nothing
 * was sent yet nobody is. Its agenda stays findable (product rule 13).
 */
export async function cancelMeeting(
  ctx: Ctx,
  input: { meetingId: string; reason: string; sent: boolean },
): Promise<Outcome<{ recipients: number }>> {
  const { meetingId, reason } = input;
  const attempt = {
    action: 'meeting_cancelled',
    object: { kind: 'meeting', id: meetingId },
    meetingId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const reasons = reasonsNotToCancel({
      state: found.meeting.state,
      minuted: await isMinuted(tx, meetingId),
    });
    if (reasons.length > 0) return refused(...reasons);
    if (reason.trim() === '') return refused({ code: 'reason_missing', field: 'reason' });

    // Who presses the button knows whether anybody gets a mail.
    if (found.meeting.sent !== input.sent) return refused({ code: 'sent_since_seen' });

    const version = await freezeCancellation(tx, ctx, meetingId, reason);
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        state: 'afgelast',
        cancelledAt: ctx.now,
        cancelReason: reason,
        version: { increment: 1 },
        icsSequence: { increment: version ? 1 : 0 },
      },
    });
    const recipients = version
      ? await mailVersion(tx, ctx, {
          ...version,
          kind: 'afgelasting',
          changes: [],
          also: await invitedBefore(tx, ctx, meetingId),
        })
      : 0;
    record({
      overlegId: found.meeting.overlegId,
      change: {
        fields: { state: { from: found.meeting.state, to: 'afgelast' } },
        detail: { reason, recipients },
      },
    });
    return done({ recipients });
  });
}

/** Who has the meeting in the calendar although their party takes part no longer. */
function invitedBefore(tx: Tx, ctx: Ctx, meetingId: string): Promise<{ id: string; email: string }[]> {
  const today = new Date(amsterdamDate(ctx.now));
  return tx.person.findMany({
    where: {
      deliveries: { some: { meetingId, agendaVersionId: { not: null } } },
      activeFrom: { lte: today },
      OR: [{ activeUntil: null }, { activeUntil: { gte: today } }],
    },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
}
