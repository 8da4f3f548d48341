import type { Ctx } from '~/domain/context';
import { reasonsNotToPlace } from '~/domain/escalatie/rules';
import { refused, type Outcome } from '~/domain/outcome';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import { change } from '~/platform/db/change.server';
import type { PlacedSubject } from '~/services/agenda-item/place-subject.server';
import { bringIn } from './bring-in.server';
import { escalatieAtHand, type EscalatieAddress } from './escalatie-at-hand.server';

/**
 * Anew an agendapunt about an escalatie whose own was taken off: a secretaris of the overleg chooses the meeting, the
 * werkgroep brings it in and it waits on the parking list.
 */
export async function placeEscalatie(
  ctx: Ctx,
  at: EscalatieAddress,
  meetingId: string | null,
): Promise<Outcome<PlacedSubject>> {
  const attempt = { action: 'escalatie_changed', object: { kind: 'escalatie', id: at.id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await escalatieAtHand(tx, ctx, at, 'leads_or_prepares');
    if (!found.ok) return found;
    const { row, facts } = found;
    const reasons = reasonsNotToPlace(facts);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const placed = await bringIn(tx, ctx, record, {
      id: at.id,
      overlegId: row.overlegId,
      texts: row,
      shortfall: readShortfall(row.shortfall),
      meetingId,
    });
    if (!placed.ok) return placed;
    await tx.escalatie.update({ where: { id: at.id }, data: { version: { increment: 1 } } });
    record({
      overlegId: row.overlegId,
      change: { detail: { title: row.question, itemId: placed.value.itemId } },
    });
    return placed;
  });
}
