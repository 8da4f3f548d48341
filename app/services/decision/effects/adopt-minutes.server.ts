import { reasonsNotToAdoptMinutes } from '~/domain/minutes/state';
import { done, refused } from '~/domain/outcome';
import { lockMinutesMeeting } from '../../minutes/minuting.server';
import type { Effected, Work } from './effect-work';

/** The minutes of an earlier meeting become vastgesteld, and every besluit in them is fixed for life (product rule 5). */
export async function adoptMinutes({ tx, ctx, record, of }: Work, meetingId: string): Effected {
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
