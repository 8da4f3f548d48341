import { inOrder } from '~/domain/agenda-item/purposes';
import { MAX_ITEMS } from '~/domain/agenda-item/refusals';
import { reasonsNotToChangeAgenda } from '~/domain/agenda-item/rules';
import type { NewItem } from '~/domain/agenda-item/schema';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { toPlainText } from '~/domain/rich-text/lexical';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { preparing } from '~/services/meeting/preparing.server';
import { linkEscalaties } from './escalatie-links.server';
import { referenceProblems } from './item-references.server';
import { newPlace, placedItems, writePlaces } from './place-item.server';

/** A new agendapunt, last on the agenda but before rondvraag and sluiting, or last under its parent. */
export async function addItem(
  ctx: Ctx,
  input: NewItem & { meetingId: string },
): Promise<Outcome<{ id: string }>> {
  const { meetingId } = input;
  const attempt = { action: 'item_added', object: { kind: 'item', id: null }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const { overlegId } = found.meeting;
    const closed = reasonsNotToChangeAgenda(found.meeting);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));

    const items = await placedItems(tx, meetingId);
    const parentId = input.parentId ?? null;
    const reasons = await referenceProblems(tx, ctx, { ...input, overlegId });
    if (items.length >= MAX_ITEMS) reasons.push({ code: 'agenda_full' });
    if (parentId !== null && !items.some((item) => item.id === parentId && item.parentId === null)) {
      reasons.push({ code: 'parent_unknown', field: 'parentId' });
    }
    if (reasons.length > 0) return refused(...reasons);

    const id = newId();
    const { position, others } = newPlace(items, id, parentId);
    await writePlaces(tx, others);
    const texts = {
      title: input.title,
      purposes: inOrder(input.purposes),
      minutes: input.minutes,
      submitterId: input.submitterId,
      proposal: input.proposal,
      explanationText: toPlainText(input.explanation),
    };
    await tx.agendaItem.create({
      data: { id, overlegId, meetingId, parentId, position, ...texts, explanation: input.explanation },
    });
    await tx.itemSubject.createMany({
      data: input.subjects.map((subject) => ({
        id: newId(),
        agendaItemId: id,
        kind: subject.kind,
        subjectId: subject.id,
      })),
    });
    await linkEscalaties(tx, id, { added: input.subjects, removed: [] });
    const detail = { ...texts, subjects: input.subjects };
    record({ object: { kind: 'item', id }, overlegId, change: { detail } });
    return done({ id });
  });
}
