import type { Ctx } from '~/domain/context';
import { may } from '~/domain/access/may';
import { reasonsNotToRetry, type DeliveryRefusal, type DeliveryState } from '~/domain/delivery/states';
import { db } from '~/platform/db/client.server';
import type { DeliveryKind, Prisma } from '~/platform/db/generated/client';
import { nextTries } from '~/platform/db/queue.server';
import { visibleDeliveries } from '~/platform/db/visible/deliveries.server';
import { settings } from '~/platform/outside/env.server';
import { readKeptMail, type KeptText } from '~/platform/outside/mail-text';
import { keptMail } from '~/platform/outside/mailer.server';

const PAGE = 50;

export type OutboxLine = {
  id: string;
  kind: DeliveryKind;
  name: string;
  email: string;
  subject: string;
  state: DeliveryState;
  attempts: number;
  response: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  nextTry: Date | null;
};

/** Whether mail stays here as a file, to be read: only while somebody tries us out without a mail server. */
export const mailIsKept = (): boolean => settings().smtpUrl === undefined && settings().mode !== 'production';

/** The mail that leaves from this programma, the newest first; for a beheerder, who helps when it doesn't arrive. */
export async function outboxPage(ctx: Ctx, filter: { page: number; state: DeliveryState | null }) {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const where: Prisma.DeliveryWhereInput = {
    AND: [visibleDeliveries(ctx.actor), filter.state === null ? {} : { state: filter.state }],
  };
  const [total, rows] = await Promise.all([
    db().delivery.count({ where }),
    db().delivery.findMany({
      where,
      orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
      skip: (filter.page - 1) * PAGE,
      take: PAGE,
      include: { person: { select: { name: true } } },
    }),
  ]);
  const tries = await nextTries(
    db(),
    rows.filter((row) => row.state === 'queued').map((row) => row.id),
  );
  const kept = mailIsKept();
  return {
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE)),
    kept,
    lines: rows.map((row) => line(row, tries)),
  };
}

/** One mail; its text only where it is kept as a file. */
export async function outgoingMail(
  ctx: Ctx,
  deliveryId: string,
): Promise<
  | (OutboxLine & {
      messageId: string;
      kept: boolean;
      content: KeptText | null;
      reasonsNotToRetry: DeliveryRefusal[];
    })
  | null
> {
  const { programmaId } = ctx.actor;
  if (!may(ctx.actor, 'beheer:manage', { programmaId })) return null;
  const row = await db().delivery.findFirst({
    where: { AND: [{ id: deliveryId }, visibleDeliveries(ctx.actor)] },
    include: { person: { select: { name: true } } },
  });
  if (!row) return null;
  const kept = mailIsKept();
  const bytes = kept ? await keptMail(row.id) : null;
  const tries = await nextTries(db(), row.state === 'queued' ? [row.id] : []);
  return {
    ...line(row, tries),
    messageId: row.messageId,
    reasonsNotToRetry: reasonsNotToRetry(row),
    kept,
    content: bytes && readKeptMail(bytes.toString('utf8')),
  };
}

type Row = Omit<OutboxLine, 'name' | 'nextTry'> & { person: { name: string } | null };

const line = (row: Row, tries: ReadonlyMap<string, Date>): OutboxLine => ({
  id: row.id,
  kind: row.kind,
  name: row.person?.name ?? '',
  email: row.email,
  subject: row.subject,
  state: row.state,
  attempts: row.attempts,
  response: row.response,
  queuedAt: row.queuedAt,
  sentAt: row.sentAt,
  nextTry: tries.get(row.id) ?? null,
});
