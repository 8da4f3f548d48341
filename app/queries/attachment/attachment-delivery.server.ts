import { reasonsNotToChangeAttachment, type AttachmentReason } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { deliverableAttachments } from '~/platform/db/visible/attachments.server';

export type DeliveryPage = {
  meeting: { id: string; overleg: string; date: string };
  item: { id: string; title: string };
  attachment: { id: string; title: string; requestedFrom: string | null; hasFile: boolean };
  /** By this person, newest first: what came in. */
  delivered: { number: number; name: string; size: number; at: Date }[];
  /** May say what is on the agenda; the party that was asked only brings the file. */
  isSecretaris: boolean;
  closed: AttachmentReason[];
};

/** Where a new file version is handed in: by a secretaris, or by the party that was asked for it. */
export async function attachmentDelivery(
  ctx: Ctx,
  meetingId: string,
  attachmentId: string,
): Promise<DeliveryPage | null> {
  const row = await db().attachment.findFirst({
    where: { AND: [{ id: attachmentId, item: { meetingId } }, deliverableAttachments(ctx.actor)] },
    select: {
      id: true,
      title: true,
      withdrawnAt: true,
      pinnedVersionId: true,
      requestedFrom: { select: { shortName: true } },
      item: {
        select: {
          id: true,
          title: true,
          overlegId: true,
          withdrawnAt: true,
          meeting: {
            select: {
              id: true,
              overlegId: true,
              state: true,
              startsAt: true,
              overleg: { select: { shortName: true } },
            },
          },
        },
      },
      document: {
        select: {
          versions: {
            where: { byPersonId: ctx.actor.personId },
            orderBy: { number: 'desc' },
            select: { number: true, name: true, createdAt: true, file: { select: { size: true } } },
          },
        },
      },
    },
  });
  const meeting = row?.item.meeting;
  if (!row || !meeting) return null;
  const facts = {
    meeting: { ...meeting, sent: false },
    itemWithdrawn: row.item.withdrawnAt !== null,
    withdrawn: row.withdrawnAt !== null,
    hasFile: row.pinnedVersionId !== null,
    asked: row.requestedFrom !== null,
  };
  return {
    meeting: { id: meeting.id, overleg: meeting.overleg.shortName, date: amsterdamDate(meeting.startsAt) },
    item: { id: row.item.id, title: row.item.title },
    attachment: {
      id: row.id,
      title: row.title,
      requestedFrom: row.requestedFrom?.shortName ?? null,
      hasFile: facts.hasFile,
    },
    delivered: row.document.versions.map(({ number, name, createdAt, file }) => ({
      number,
      name,
      size: file.size,
      at: createdAt,
    })),
    isSecretaris: ctx.actor.secretarisOf.has(row.item.overlegId),
    closed: reasonsNotToChangeAttachment(facts),
  };
}
