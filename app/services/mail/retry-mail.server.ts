import type { Ctx } from '~/domain/context';
import { reasonsNotToRetry } from '~/domain/delivery/states';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { tryAgain } from '~/platform/db/queue.server';
import { visibleDeliveries } from '~/platform/db/visible/deliveries.server';
import { mayManage } from '../beheer/may-manage';

/** A beheerder puts a mail that was given up on the post again, under its own Message-ID. */
export async function retryMail(ctx: Ctx, id: string): Promise<Outcome<{ id: string }>> {
  return change(ctx, { action: 'mail_retried', object: { kind: 'delivery', id } }, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    const mail = await tx.delivery.findFirst({
      where: { AND: [{ id }, visibleDeliveries(ctx.actor)] },
      select: { kind: true, state: true, meetingId: true },
    });
    if (!mail) return hidden;
    const reasons = reasonsNotToRetry(mail);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    // Two beheerders at once: one of them finds it queued already.
    const { count } = await tx.delivery.updateMany({
      where: { id, state: 'failed' },
      data: { state: 'queued', attempts: 0 },
    });
    if (count === 0 || !(await tryAgain(tx, id, ctx.now))) return refused({ code: 'mail_not_given_up' });
    record({ meetingId: mail.meetingId, change: { detail: { kind: mail.kind } } });
    return done({ id });
  });
}
