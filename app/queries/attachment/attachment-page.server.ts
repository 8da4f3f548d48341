import { may } from '~/domain/access/may';
import {
  reasonsNotToChangeAttachment,
  reasonsNotToRemind,
  type AttachmentReason,
} from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import { meetingLine, numbersNow, type MeetingLine } from './attachment-numbers.server';
import { partiesToAsk, type PartyToAsk } from './parties-to-ask.server';

export type ListedVersion = {
  id: string;
  number: number;
  name: string;
  note: string;
  placeholder: boolean;
  size: number;
  mediaType: string;
  by: string | null;
  at: Date;
  onAgenda: boolean;
  /** Went out with these agenda versions of this meeting. */
  sentWith: { number: number; sentAt: Date }[];
};

export type AttachmentPage = {
  meeting: MeetingLine;
  item: { id: string; number: string; title: string };
  attachment: {
    id: string;
    /** "2a"; null once withdrawn. */
    label: string | null;
    title: string;
    version: number;
    withdrawnAt: Date | null;
    requestedFrom: { id: string; shortName: string } | null;
    requestedAt: Date | null;
    /** What the versions are versions of: its route goes along overleggen. */
    documentId: string;
  };
  /** Newest first. */
  versions: ListedVersion[];
  parties: PartyToAsk[];
  closed: AttachmentReason[];
  reasonsNotToRemind: AttachmentReason[];
};

/** One bijlage with all its versions, for the secretarissen. */
export async function attachmentPage(
  ctx: Ctx,
  meetingId: string,
  attachmentId: string,
): Promise<AttachmentPage | null> {
  const stored = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  if (!stored || !may(ctx.actor, 'agenda:prepare', stored)) return null;
  const row = await db().attachment.findFirst({
    where: { id: attachmentId, item: { meetingId } },
    select: {
      id: true,
      title: true,
      version: true,
      withdrawnAt: true,
      requestedAt: true,
      documentId: true,
      pinnedVersionId: true,
      requestedFrom: { select: { id: true, shortName: true } },
      item: { select: { id: true, title: true, withdrawnAt: true } },
      document: {
        select: {
          versions: {
            orderBy: { number: 'desc' },
            select: {
              id: true,
              number: true,
              name: true,
              note: true,
              placeholder: true,
              byPersonId: true,
              createdAt: true,
              file: { select: { size: true, mediaType: true } },
              papers: {
                where: { attachmentId },
                select: { agendaVersion: { select: { number: true, sentAt: true } } },
              },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const versions = row.document.versions;
  const people = versions.flatMap(({ byPersonId }) => (byPersonId === null ? [] : [byPersonId]));
  const [names, parties] = await Promise.all([
    db().person.findMany({ where: { id: { in: people } }, select: { id: true, name: true } }),
    partiesToAsk(ctx, stored.overlegId),
  ]);
  const { items, labels } = numbersNow(stored);
  const facts = {
    meeting: { ...stored, sent: stored.sentNumber > 0 },
    itemWithdrawn: row.item.withdrawnAt !== null,
    withdrawn: row.withdrawnAt !== null,
    hasFile: row.pinnedVersionId !== null,
    asked: row.requestedFrom !== null,
  };
  const { id, title, version, withdrawnAt, requestedFrom, requestedAt, documentId } = row;
  return {
    meeting: meetingLine(stored),
    item: { id: row.item.id, number: items.get(row.item.id) ?? '', title: row.item.title },
    attachment: {
      id,
      label: labels.get(id) ?? null,
      title,
      version,
      withdrawnAt,
      requestedFrom,
      requestedAt,
      documentId,
    },
    versions: versions.map(({ byPersonId, createdAt, file, papers, ...one }) => ({
      ...one,
      ...file,
      by: names.find((person) => person.id === byPersonId)?.name ?? null,
      at: createdAt,
      onAgenda: one.id === row.pinnedVersionId,
      sentWith: papers.map(({ agendaVersion }) => agendaVersion),
    })),
    parties,
    closed: reasonsNotToChangeAttachment(facts),
    reasonsNotToRemind: reasonsNotToRemind(facts, false),
  };
}
