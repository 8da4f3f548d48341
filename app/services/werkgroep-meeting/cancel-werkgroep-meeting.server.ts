import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { werkgroepMeetingAtHand, type WerkgroepMeetingAddress } from './meeting-at-hand.server';

/** The werkgroep does not meet after all; the day stays findable as afgelast. */
export async function cancelWerkgroepMeeting(
  ctx: Ctx,
  at: WerkgroepMeetingAddress,
  { version }: { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep_meeting', id: at.id } as const;
  return change(ctx, { action: 'werkgroep_meeting_changed', object }, async (tx, record) => {
    const found = await werkgroepMeetingAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const { row, date } = found;
    if (row.cancelledAt) return refused({ code: 'werkgroep_meeting_cancelled' });
    if (row.version !== version)
      return stale({
        version: row.version,
        fields: [{ name: 'date', label: 'Datum', theirs: date, yours: '' }],
      });
    const agreed = await tx.actionItem.count({ where: { werkgroepMeetingId: at.id, withdrawnAt: null } });
    if (agreed > 0) return refused({ code: 'werkgroep_meeting_has_actions' });
    await tx.werkgroepMeeting.update({
      where: { id: at.id },
      data: { cancelledAt: ctx.now, version: { increment: 1 } },
    });
    record({ change: { fields: { state: { from: null, to: 'afgelast' } }, detail: { date } } });
    return done({ id: at.id });
  });
}
