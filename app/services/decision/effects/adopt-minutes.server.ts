import { reasonsNotToAdoptMinutes } from '~/domain/minutes/state';
import { done, refused } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { lockMinutesMeeting, type MinutesMeeting } from '../../minutes/minuting.server';
import type { Effected, Work } from './effect-work';

/** The minutes of an earlier meeting become vastgesteld, and every besluit in them is fixed for life (product rule 5). */
export async function adoptMinutes({ tx, ctx, record, of }: Work, meetingId: string): Effected {
  if (meetingId === of.meetingId) return refused({ code: 'adopting_in_own_meeting', field: 'subjects' });
  const minutes = await lockMinutesMeeting(tx, ctx.actor.programmaId, meetingId, 'update');
  if (!minutes) return refused({ code: 'unknown_reference', field: 'subjects' });
  const openRemarks = await tx.minutesRemark.count({ where: { meetingId, answeredAt: null } });
  const reasons = reasonsNotToAdoptMinutes(minutes, of, openRemarks);
  if (reasons.length > 0) {
    return refused(...reasons.map((code) => ({ code, field: 'subjects', params: { count: openRemarks } })));
  }
  await tx.meeting.update({
    where: { id: meetingId },
    data: {
      minutesState: 'vastgesteld',
      adoptedAt: ctx.now,
      adoptedByDecisionId: of.decisionId,
      version: { increment: 1 },
    },
  });
  const { count } = await tx.decision.updateMany({
    where: { meetingId, lockedAt: null },
    data: { lockedAt: ctx.now, version: { increment: 1 } },
  });
  record({
    action: 'minutes_adopted',
    object: { kind: 'minutes', id: meetingId },
    overlegId: minutes.overlegId,
    meetingId,
    change: {
      fields: { minutesState: { from: minutes.state, to: 'vastgesteld' } },
      detail: { decisionId: of.decisionId, number: of.number, decisionsLocked: count },
    },
  });
  return done({ did: 'verslag_vaststellen', meetingId, date: minutes.date, decisions: count });
}

/**
 * Takes the lock on the minutes that will be adopted before the number is taken: who records in that meeting holds its
 * meeting and then waits for the number, and the two may not wait for each other.
 */
export async function lockMinutesToAdopt(
  tx: Tx,
  meeting: MinutesMeeting,
  subjects: readonly { kind: string; id: string }[],
): Promise<void> {
  const ids = subjects
    .filter((one) => one.kind === 'verslag' && one.id !== meeting.meetingId)
    .map((one) => one.id);
  for (const id of ids.sort()) await lockMinutesMeeting(tx, meeting.programmaId, id, 'update');
}
