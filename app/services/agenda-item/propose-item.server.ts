import { lastPosition } from '~/domain/agenda-item/move';
import { inOrder } from '~/domain/agenda-item/purposes';
import type { ProposedItem } from '~/domain/agenda-item/schema';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { toPlainText } from '~/domain/rich-text/lexical';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';

/**
 * Somebody who takes part brings in a point; it waits on the parking list until a secretaris puts it on an agenda.
 * A representative brings it in for an own party, a secretaris for any party that takes part.
 */
export async function proposeItem(
  ctx: Ctx,
  input: ProposedItem & { overlegId: string },
): Promise<Outcome<{ id: string }>> {
  const { overlegId, submitterId } = input;
  const attempt = { action: 'item_proposed', object: { kind: 'item', id: null }, overlegId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const overleg = await tx.overleg.findFirst({
      where: { id: overlegId, programmaId: ctx.actor.programmaId },
      select: { participants: { select: { partyId: true } } },
    });
    if (!overleg) return hidden;
    if (!may(ctx.actor, 'item:propose', { overlegId })) {
      return may(ctx.actor, 'overleg:read', { overlegId }) ? forbidden : hidden;
    }
    const secretaris = may(ctx.actor, 'agenda:prepare', { overlegId });
    const allowed = secretaris ? overleg.participants.map(({ partyId }) => partyId) : [...ctx.actor.parties];
    if (submitterId !== null && !allowed.includes(submitterId)) {
      return refused({ code: 'party_unknown', field: 'submitterId' });
    }
    const parked = await tx.agendaItem.findMany({
      where: { overlegId, meetingId: null, withdrawnAt: null },
      select: { position: true },
    });
    const id = newId();
    const texts = {
      title: input.title,
      purposes: inOrder(input.purposes),
      minutes: input.minutes,
      submitterId,
      proposal: input.proposal,
      explanationText: toPlainText(input.explanation),
    };
    await tx.agendaItem.create({
      data: {
        id,
        overlegId,
        position: lastPosition(parked),
        ...texts,
        explanation: input.explanation,
        submittedById: ctx.actor.personId,
      },
    });
    record({ object: { kind: 'item', id }, change: { detail: texts } });
    return done({ id });
  });
}
