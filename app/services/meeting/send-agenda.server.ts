import type { Ctx } from '~/domain/context';
import { reasonsNotToSend } from '~/domain/meeting/sending';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { putRoundWithAgenda } from '~/services/taakopdracht/put-round-with-agenda.server';
import { freezeVersion } from './freeze-version.server';
import { preparing } from './preparing.server';
import { mailVersion, sendable } from './send-version.server';

export type Sent = { versionId: string; number: number; recipients: number };

/**
 * The agenda goes out: version 1 is frozen, the meeting is verzonden and everybody who takes part has a mail in the
 * outbox, or none of it (product rule 11).
 */
export async function sendAgenda(
  ctx: Ctx,
  input: {
    meetingId: string;
    /** The agenda that the secretary looked at (queries/sending). */
    seen: string;
  },
): Promise<Outcome<Sent>> {
  const { meetingId } = input;
  const attempt = { action: 'agenda_sent', object: { kind: 'meeting', id: meetingId }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const agenda = await sendable(tx, ctx, meetingId);
    const reasons = reasonsNotToSend({ ...found.meeting, findings: agenda.findings });
    if (reasons.length > 0) return refused(...reasons);
    if (agenda.seen !== input.seen) return refused({ code: 'agenda_changed_since_seen' });

    const { versionId, number, snapshot } = await freezeVersion(tx, {
      programmaId: ctx.actor.programmaId,
      meetingId,
      kind: 'agenda',
      note: '',
      sentAt: ctx.now,
      sentById: ctx.actor.personId,
      stored: agenda.stored,
    });
    await putRoundWithAgenda(tx, ctx, record, snapshot);
    await tx.meeting.update({
      where: { id: meetingId },
      data: { state: 'verzonden', version: { increment: 1 } },
    });
    const recipients = await mailVersion(tx, ctx, {
      id: versionId,
      kind: 'agenda',
      number,
      snapshot,
      changes: [],
    });
    record({
      overlegId: found.meeting.overlegId,
      change: {
        fields: { state: { from: found.meeting.state, to: 'verzonden' } },
        detail: { version: number, recipients },
      },
    });
    return done({ versionId, number, recipients });
  });
}
