import type { Ctx } from '~/domain/context';
import { changesCalendar, reasonsNotToSupplement } from '~/domain/meeting/sending';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { putRoundWithAgenda } from '~/services/taakopdracht/put-round-with-agenda.server';
import { freezeVersion } from './freeze-version.server';
import { preparing } from './preparing.server';
import type { Sent } from './send-agenda.server';
import { mailVersion, sendable } from './send-version.server';

/**
 * A nazending: what changed since the last version goes out as a new one that says exactly what is different. A new
 * time or place moves the entry in everybody's calendar.
 */
export async function sendSupplement(
  ctx: Ctx,
  input: {
    meetingId: string;
    seen: string;
    /** A word of the secretariat for the page of the version; never in the mail. */
    note: string;
  },
): Promise<Outcome<Sent>> {
  const { meetingId } = input;
  const attempt = {
    action: 'supplement_sent',
    object: { kind: 'meeting', id: meetingId },
    meetingId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const agenda = await sendable(tx, ctx, meetingId);
    const reasons = reasonsNotToSupplement({ ...found.meeting, ...agenda });
    if (reasons.length > 0) return refused(...reasons);
    if (agenda.seen !== input.seen) return refused({ code: 'agenda_changed_since_seen' });

    const { versionId, number, snapshot } = await freezeVersion(tx, {
      programmaId: ctx.actor.programmaId,
      meetingId,
      kind: 'nazending',
      note: input.note,
      sentAt: ctx.now,
      sentById: ctx.actor.personId,
      stored: agenda.stored,
    });
    await putRoundWithAgenda(tx, ctx, record, snapshot);
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        version: { increment: 1 },
        icsSequence: { increment: changesCalendar(agenda.changes) ? 1 : 0 },
      },
    });
    const recipients = await mailVersion(tx, ctx, {
      id: versionId,
      kind: 'nazending',
      number,
      snapshot,
      changes: agenda.changes,
    });
    record({
      overlegId: found.meeting.overlegId,
      change: { detail: { version: number, recipients, changes: agenda.changes.length } },
    });
    return done({ versionId, number, recipients });
  });
}
