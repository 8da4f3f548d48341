import { Prisma } from '~/platform/db/generated/client';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';

export type CopyTo = {
  overlegId: string;
  /** Null is the parking list. */
  meetingId: string | null;
  position: number;
  origin: string | null;
  proposalKey?: string | null;
  how: 'move' | 'copy';
};

/**
 * The same item anew in another place, with its texts, subjects and papers, and a link back. What was there keeps its
 * own row, so that a version that was sent and what was minuted on it stay with their meeting (product rules 11, 13).
 * Annotaties stay behind: a party writes for one meeting.
 */
export async function copyItem(tx: Tx, fromId: string, id: string, to: CopyTo): Promise<void> {
  const from = await tx.agendaItem.findUniqueOrThrow({
    where: { id: fromId },
    include: { subjects: true, attachments: { where: { withdrawnAt: null } } },
  });
  await tx.agendaItem.create({
    data: {
      id,
      overlegId: to.overlegId,
      meetingId: to.meetingId,
      position: to.position,
      title: from.title,
      purposes: from.purposes,
      minutes: from.minutes,
      submitterId: from.submitterId,
      submittedById: from.submittedById,
      proposal: from.proposal,
      explanation: from.explanation ?? Prisma.DbNull,
      explanationText: from.explanationText,
      origin: to.origin,
      proposalKey: to.proposalKey ?? null,
      carriedFromId: fromId,
      carriedHow: to.how,
      source: from.source ?? Prisma.DbNull,
    },
  });
  await tx.itemSubject.createMany({
    data: from.subjects.map(({ kind, subjectId }) => ({ id: newId(), agendaItemId: id, kind, subjectId })),
  });
  // What the participants got stays the one that they got it with (product rule 11).
  await tx.escalatie.updateMany({
    where: { agendaItemId: fromId, decisionId: null, item: { sent: null } },
    data: { agendaItemId: id, version: { increment: 1 } },
  });
  await tx.attachment.createMany({
    data: from.attachments.map(
      ({ documentId, title, position, pinnedVersionId, requestedFromId, requestedAt }) => ({
        id: newId(),
        agendaItemId: id,
        documentId,
        title,
        position,
        pinnedVersionId,
        requestedFromId,
        requestedAt,
      }),
    ),
  });
}
