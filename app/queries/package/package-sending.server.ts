import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { recipientsOf } from '~/domain/meeting/recipients';
import { reasonsNotToSendPackage } from '~/domain/package/rules';
import { recipientRows } from '~/platform/db/agenda/recipients.server';
import { db } from '~/platform/db/client.server';
import { packageSeen } from '~/platform/db/package/seen.server';
import { shownDeliveries } from '../sending/shown-delivery.server';
import { packagePage } from './package-page.server';

/** Before it is sent: what goes out and to whom. After: who got it. For the secretarissen of the overleg. */
export async function packageSending(ctx: Ctx, id: string) {
  const page = await packagePage(ctx, id);
  if (!page?.sees) return null;
  const [stored, rows, deliveries] = await Promise.all([
    db().package.findUniqueOrThrow({
      where: { id },
      select: {
        version: true,
        sentById: true,
        items: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: { id: true, version: true, bouwsteenVersionId: true },
        },
      },
    }),
    page.sentAt === null ? recipientRows(db(), page.overleg.id, amsterdamDate(ctx.now)) : [],
    db().delivery.findMany({
      where: { kind: 'pakket', objectId: id },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      include: { person: { select: { name: true } } },
    }),
  ]);
  const [told, sender] = await Promise.all([
    shownDeliveries(deliveries),
    db().person.findFirst({ where: { id: stored.sentById ?? id }, select: { name: true } }),
  ]);
  return {
    page,
    seen: packageSeen(stored),
    reasons: reasonsNotToSendPackage({
      sent: page.sentAt !== null,
      withdrawn: page.withdrawnAt !== null,
      items: stored.items,
    }),
    recipients: recipientsOf(rows),
    sentBy: sender?.name ?? null,
    deliveries: told.map(({ shown }) => shown),
  };
}

export type PackageSending = NonNullable<Awaited<ReturnType<typeof packageSending>>>;
