import type { Ctx } from '~/domain/context';
import { reasonsNotToOpen } from '~/domain/minutes/sitting';
import { agendaTree } from '~/domain/agenda-item/tree';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { minutesWriter } from './minuting.server';

/** The sitting begins with its first agendapunt: the minutes are in concept from here on. */
export async function openMeeting(ctx: Ctx, input: { meetingId: string }): Promise<Outcome<null>> {
  const object = { kind: 'minutes', id: input.meetingId } as const;
  return change(ctx, { action: 'meeting_opened', object, meetingId: input.meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, input.meetingId, 'update');
    if (!found.ok) return found;
    const reasons = reasonsNotToOpen(found.meeting);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    await tx.meeting.update({
      where: { id: input.meetingId },
      data: { openedAt: ctx.now, minutesState: 'concept', version: { increment: 1 } },
    });
    await takeUpFirst(tx, input.meetingId, ctx.now);
    record({ overlegId: found.meeting.overlegId });
    return done(null);
  });
}

async function takeUpFirst(tx: Tx, meetingId: string, now: Date): Promise<void> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId, withdrawnAt: null },
    select: { id: true, parentId: true, position: true },
  });
  const [first] = agendaTree(items);
  const item = first?.children[0] ?? first?.item;
  if (item) await tx.agendaItem.update({ where: { id: item.id }, data: { openedAt: now } });
}
