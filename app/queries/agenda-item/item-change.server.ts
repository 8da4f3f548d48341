import { reasonsNotToParkItem, reasonsNotToWithdrawItem, type ItemRefusal } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { itemSelect, ruleFacts } from './item-select.server';

export type ItemChangePage = {
  meeting: { id: string; date: string; overleg: { id: string; shortName: string } };
  item: { id: string; title: string; version: number };
  sent: boolean;
  notWithdraw: ItemRefusal[];
  /** Why it can only be copied, when it can't be moved away. */
  notMove: ItemRefusal[];
  /** Meetings of this overleg that are still ahead, the first one first. */
  targets: { id: string; date: string }[];
};

/** What the pages need that take an item away or carry it on; secretarissen only. */
export async function itemChangePage(
  ctx: Ctx,
  meetingId: string,
  itemId: string,
): Promise<ItemChangePage | null> {
  const { actor } = ctx;
  const found = await db().agendaItem.findFirst({
    where: {
      id: itemId,
      meetingId,
      overlegId: { in: [...actor.secretarisOf] },
      overleg: { programmaId: actor.programmaId },
    },
    select: itemSelect,
  });
  if (!found?.meeting) return null;
  const facts = ruleFacts(found);
  const targets = await db().meeting.findMany({
    where: { overlegId: found.overlegId, id: { not: meetingId }, state: { in: ['concept', 'verzonden'] } },
    orderBy: { startsAt: 'asc' },
    take: 20,
    select: { id: true, startsAt: true },
  });
  return {
    meeting: { id: meetingId, date: amsterdamDate(found.meeting.startsAt), overleg: found.overleg },
    item: { id: itemId, title: found.title, version: found.version },
    sent: facts.meeting?.sent ?? false,
    notWithdraw: reasonsNotToWithdrawItem(facts, 'a reason'),
    notMove: reasonsNotToParkItem(facts),
    targets: targets.map(({ id, startsAt }) => ({ id, date: amsterdamDate(startsAt) })),
  };
}
