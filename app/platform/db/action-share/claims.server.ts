import { readShare, type Share } from '~/domain/action-share/share';
import type { Db, Tx } from '../client.server';
import type { Prisma } from '../generated/client';

/** Actions that still go on: not withdrawn, not dropped, not gone on in another one. Only their shares count. */
export const goesOn: Prisma.ActionItemWhereInput = {
  withdrawnAt: null,
  state: { not: 'vervallen' },
  wentOn: { none: {} },
};

/** The year in which an action is due, and with it the year of its share. */
export const dueYear = (action: { deadlineYear: number | null; deadline: Date | null }): number | null =>
  action.deadlineYear ?? action.deadline?.getUTCFullYear() ?? null;

export type Claim = { maatregelId: string; actionId: string; year: number | null; share: Share | null };

/** The shares of these maatregelen that count, of actions that meet `seen`; one statement. */
export async function claimsOn(
  tx: Db | Tx,
  maatregelIds: readonly string[],
  seen: Prisma.ActionItemWhereInput = {},
): Promise<Claim[]> {
  const rows = await tx.actionMaatregel.findMany({
    where: { maatregelId: { in: [...maatregelIds] }, action: { AND: [goesOn, seen] } },
    select: {
      maatregelId: true,
      actionItemId: true,
      share: true,
      thousands: true,
      basisPoints: true,
      action: { select: { deadlineYear: true, deadline: true } },
    },
  });
  return rows.map((row) => ({
    maatregelId: row.maatregelId,
    actionId: row.actionItemId,
    year: dueYear(row.action),
    share: readShare(row),
  }));
}
