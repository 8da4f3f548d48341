import { isClosing, type Proposal } from '~/domain/agenda-item/proposals';
import { subjectKinds } from '~/domain/agenda-item/subject';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { newPlace, placedItems, writePlaces } from '~/services/agenda-item/place-item.server';
import { copyWithSubItems } from '~/services/agenda-item/copy-with-sub-items.server';

/**
 * Puts what was proposed on the agenda, in the order of the proposals. A parked item moves there itself; one
 * that was held over or whose meeting was called off is copied with a link back; the rest is new and linked to its subject.
 */
export async function fillAgenda(
  tx: Tx,
  meeting: { id: string; overlegId: string },
  accepted: readonly Proposal[],
): Promise<{ id: string; title: string }[]> {
  const put: { id: string; title: string }[] = [];
  for (const proposal of accepted) {
    const items = await placedItems(tx, meeting.id);
    const id = proposal.origin === 'parked' ? (proposal.sourceId ?? newId()) : newId();
    const closes = proposal.origin === 'standing' && isClosing(proposal.title);
    const { position, others } = newPlace(items, id, null, closes);
    await writePlaces(tx, others);
    const place = { meetingId: meeting.id, position, origin: proposal.origin, proposalKey: proposal.key };
    if (proposal.origin === 'parked') {
      await tx.agendaItem.update({
        where: { id },
        data: { ...place, parentId: null, version: { increment: 1 } },
      });
    } else if (proposal.origin === 'carried_over' && proposal.sourceId !== null) {
      await copyWithSubItems(tx, proposal.sourceId, id, {
        ...place,
        overlegId: meeting.overlegId,
        how: 'copy',
      });
    } else {
      await tx.agendaItem.create({
        data: {
          id,
          overlegId: meeting.overlegId,
          ...place,
          title: proposal.title,
          purposes: [...proposal.purposes],
          minutes: proposal.minutes,
        },
      });
      await linkSubject(tx, id, proposal);
    }
    put.push({ id, title: proposal.title });
  }
  return put;
}

async function linkSubject(tx: Tx, agendaItemId: string, proposal: Proposal): Promise<void> {
  const { sourceId } = proposal;
  if (sourceId === null) return;
  const kind =
    proposal.origin === 'minutes' ? 'verslag' : subjectKinds.find((known) => known === proposal.subjectKind);
  if (kind) await tx.itemSubject.create({ data: { id: newId(), agendaItemId, kind, subjectId: sourceId } });
}
