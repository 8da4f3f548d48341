import { may } from '~/domain/access/may';
import { byPosition } from '~/domain/agenda-item/tree';
import { reasonsNotToChangeAgenda, type ItemRefusal } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import { meetingLine, numbersNow, type MeetingLine } from './attachment-numbers.server';
import { partiesToAsk, type PartyToAsk } from './parties-to-ask.server';

export type ListedAttachment = {
  id: string;
  /** "2a" */
  label: string;
  title: string;
  version: number;
  file: { versionId: string; number: number; name: string; size: number; mediaType: string } | null;
  /** A newer file version waits. */
  newer: boolean;
  requestedFrom: string | null;
  /** ISO instant */
  requestedAt: string | null;
};

export type ItemAttachmentsPage = {
  meeting: MeetingLine;
  item: { id: string; number: string; title: string };
  attachments: ListedAttachment[];
  withdrawn: { id: string; title: string; at: Date }[];
  parties: PartyToAsk[];
  /** Why nothing can be added or changed; empty = it can. */
  closed: ItemRefusal[];
};

/** The bijlagen of one agendapunt, for the secretarissen. */
export async function itemAttachments(
  ctx: Ctx,
  meetingId: string,
  itemId: string,
): Promise<ItemAttachmentsPage | null> {
  const stored = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  if (!stored || !may(ctx.actor, 'agenda:prepare', stored)) return null;
  const item = stored.items.find((one) => one.id === itemId);
  if (!item) return null;
  const { items, labels } = numbersNow(stored);
  const [withdrawn, parties] = await Promise.all([
    db().attachment.findMany({
      where: { agendaItemId: itemId, withdrawnAt: { not: null } },
      select: { id: true, title: true, withdrawnAt: true },
      orderBy: { withdrawnAt: 'asc' },
    }),
    partiesToAsk(ctx, stored.overlegId),
  ]);
  return {
    meeting: meetingLine(stored),
    item: { id: item.id, number: items.get(item.id) ?? '', title: item.title },
    attachments: [...item.attachments]
      .sort(byPosition)
      .map(({ id, title, version, file, newest, requestedFrom, requestedAt }) => ({
        id,
        label: labels.get(id) ?? '',
        title,
        version,
        file: file && {
          versionId: file.versionId,
          number: file.number,
          name: file.name,
          size: file.size,
          mediaType: file.mediaType,
        },
        newer: newest !== null && newest > (file?.number ?? 0),
        requestedFrom,
        requestedAt,
      })),
    withdrawn: withdrawn.map(({ id, title, withdrawnAt }) => ({ id, title, at: withdrawnAt ?? ctx.now })),
    parties,
    closed: reasonsNotToChangeAgenda({ ...stored, sent: stored.sentNumber > 0 }),
  };
}
