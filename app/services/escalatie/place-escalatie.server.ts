import type { Ctx } from '~/domain/context';
import { agendaText } from '~/domain/escalatie/agenda-text';
import { reasonsNotToPlace } from '~/domain/escalatie/rules';
import { refused, type Outcome } from '~/domain/outcome';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import { change } from '~/platform/db/change.server';
import { placeSubject, type PlacedSubject } from '~/services/agenda-item/place-subject.server';
import { escalatieAtHand, type EscalatieAddress } from './escalatie-at-hand.server';

/** Minutes that a question to the overleg takes; the secretaris changes it on the agenda. */
const MINUTES = 15;

/**
 * In one step an agendapunt about this escalatie: a secretaris of the overleg chooses the meeting, the werkgroep brings it in
 * and it waits on the parking list.
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
    const placed = await placeSubject(tx, ctx, record, {
      overlegId: row.overlegId,
      meetingId,
      subject: { kind: 'escalatie', id: at.id },
      title: row.question,
      purposes: ['ter_besluitvorming'],
      minutes: MINUTES,
      proposal: agendaText(row, readShortfall(row.shortfall)),
    });
    if (!placed.ok) return placed;
    await tx.escalatie.update({
      where: { id: at.id },
      data: { agendaItemId: placed.value.itemId, version: { increment: 1 } },
    });
    record({
      overlegId: row.overlegId,
      change: { detail: { title: row.question, itemId: placed.value.itemId } },
    });
    return placed;
  });
}
