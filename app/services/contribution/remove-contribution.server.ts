import type { Ctx } from '~/domain/context';
import { done, hidden, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';

/** Takes a line of inbreng out of the minutes; its text stays in the history (product rule 13). */
export async function removeContribution(
  ctx: Ctx,
  input: { meetingId: string; id: string; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id, version } = input;
  const object = { kind: 'contribution', id } as const;
  return change(ctx, { action: 'contribution_removed', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const now = await tx.contribution.findFirst({
      where: { id, item: { meetingId } },
      select: { version: true, text: true, partyId: true, agendaItemId: true },
    });
    if (!now) return hidden;
    const { count } = await tx.contribution.deleteMany({ where: { id, version } });
    if (count === 0) {
      const fields = [{ name: 'text', label: 'Tekst', theirs: now.text, yours: '' }];
      return stale({ version: now.version, fields });
    }
    record({
      overlegId: found.meeting.overlegId,
      change: { detail: { itemId: now.agendaItemId, partyId: now.partyId, text: now.text } },
    });
    return done({ itemId: now.agendaItemId });
  });
}
