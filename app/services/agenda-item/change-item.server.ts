import { inOrder } from '~/domain/agenda-item/purposes';
import { reasonsNotToEditItem } from '~/domain/agenda-item/rules';
import type { ItemInput } from '~/domain/agenda-item/schema';
import { subjectValue } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { toPlainText } from '~/domain/rich-text/lexical';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { linkEscalaties } from './escalatie-links.server';
import { itemConflict } from './item-conflict.server';
import { referenceProblems } from './item-references.server';
import { itemToPrepare, type ItemPlace } from './item-to-prepare.server';

/**
 * Texts, doel, time, submitter and subjects of an agendapunt, on an agenda or on the parking list. Who has the form of
 * a parked one open while somebody puts it on an agenda, changes it there: what was typed isn't lost (rule 12).
 */
export async function changeItem(
  ctx: Ctx,
  place: ItemPlace,
  itemId: string,
  input: ItemInput,
): Promise<Outcome<{ id: string; meetingId: string | null }>> {
  const attempt = {
    action: 'item_changed',
    object: { kind: 'item', id: itemId },
    meetingId: 'meetingId' in place ? place.meetingId : null,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await itemToPrepare(tx, ctx, await placeNow(tx, place, itemId), itemId);
    if (!found.ok) return found;
    const closed = reasonsNotToEditItem(found.facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));

    const linked = await tx.itemSubject.findMany({ where: { agendaItemId: itemId }, orderBy: { id: 'asc' } });
    const before = linked.map(({ kind, subjectId }) => ({ kind, id: subjectId }));
    const reasons = await referenceProblems(tx, ctx, { ...input, overlegId: found.row.overlegId }, before);
    if (reasons.length > 0) return refused(...reasons);

    const texts = {
      title: input.title,
      purposes: inOrder(input.purposes),
      minutes: input.minutes,
      submitterId: input.submitterId,
      proposal: input.proposal,
      explanationText: toPlainText(input.explanation),
    };
    const saved = await tx.agendaItem.updateMany({
      where: { id: itemId, version: input.version },
      data: { ...texts, explanation: input.explanation, version: { increment: 1 } },
    });
    if (saved.count === 0) return stale(await itemConflict(tx, found.row, before, input));

    const wanted = new Set(input.subjects.map(subjectValue));
    const had = new Set(before.map(subjectValue));
    const gone = linked.filter(({ kind, subjectId }) => !wanted.has(subjectValue({ kind, id: subjectId })));
    await tx.itemSubject.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
    const added = input.subjects.filter((subject) => !had.has(subjectValue(subject)));
    await tx.itemSubject.createMany({
      data: added.map(({ kind, id }) => ({ id: newId(), agendaItemId: itemId, kind, subjectId: id })),
    });
    const removed = gone.map(({ kind, subjectId }) => ({ kind, id: subjectId }));
    await linkEscalaties(tx, itemId, { added, removed });
    const fields = changedValues(
      { ...found.row, subjects: before.map(subjectValue) },
      { ...texts, subjects: input.subjects.map(subjectValue) },
    );
    const { overlegId, meetingId } = found.row;
    record({ overlegId, meetingId, change: { fields } });
    return done({ id: itemId, meetingId });
  });
}

/** A point leaves the parking list for one agenda of the same overleg, and then stands there. */
async function placeNow(tx: Tx, place: ItemPlace, itemId: string): Promise<ItemPlace> {
  if ('meetingId' in place) return place;
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, overlegId: place.overlegId },
    select: { meetingId: true },
  });
  return item?.meetingId ? { meetingId: item.meetingId } : place;
}
