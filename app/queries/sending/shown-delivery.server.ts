import { db } from '~/platform/db/client.server';
import type { DeliveryKind, DeliveryState } from '~/platform/db/generated/client';
import { nextTries } from '~/platform/db/queue.server';

export type ShownDelivery = {
  id: string;
  kind: DeliveryKind;
  name: string;
  email: string;
  state: DeliveryState;
  attempts: number;
  /** What the mail server answered last. */
  response: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  /** When the queue tries again; null when it doesn't. */
  nextTry: Date | null;
};

type Row = Omit<ShownDelivery, 'name' | 'nextTry'> & { person: { name: string } | null };

/** Mails as a page shows them, with when those that wait are tried again. One statement. */
export async function shownDeliveries<R extends Row>(
  rows: readonly R[],
): Promise<{ row: R; shown: ShownDelivery }[]> {
  const waiting = rows.filter(({ state }) => state === 'queued').map(({ id }) => id);
  const tries = await nextTries(db(), waiting);
  return rows.map((row) => ({
    row,
    shown: {
      id: row.id,
      kind: row.kind,
      name: row.person?.name ?? '',
      email: row.email,
      state: row.state,
      attempts: row.attempts,
      response: row.response,
      queuedAt: row.queuedAt,
      sentAt: row.sentAt,
      nextTry: tries.get(row.id) ?? null,
    },
  }));
}
