import { may } from '~/domain/access/may';
import type { AttachmentRuleFacts } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';

export type AttachmentPlace = { meetingId: string; attachmentId: string };

const select = {
  id: true,
  title: true,
  version: true,
  agendaItemId: true,
  documentId: true,
  pinnedVersionId: true,
  requestedFromId: true,
  withdrawnAt: true,
  pinnedVersion: { select: { number: true, name: true } },
  requestedFrom: { select: { id: true, shortName: true } },
  item: {
    select: {
      overlegId: true,
      withdrawnAt: true,
      meeting: {
        select: {
          id: true,
          overlegId: true,
          state: true,
          minutesState: true,
          versions: { select: { id: true }, take: 1 },
        },
      },
    },
  },
} as const;

const load = (tx: Tx, ctx: Ctx, { meetingId, attachmentId }: AttachmentPlace) =>
  tx.attachment.findFirst({
    where: { id: attachmentId, item: { meetingId, overleg: { programmaId: ctx.actor.programmaId } } },
    select,
  });

export type AttachmentRow = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * The bijlage that is about to change with what the rules must know, its agenda locked. For the secretarissen, and with
 * `attachment:deliver` for the party that was asked. Who was sent it is told that it isn't theirs to change.
 */
export async function attachmentAtHand(
  tx: Tx,
  ctx: Ctx,
  question: 'agenda:prepare' | 'attachment:deliver',
  place: AttachmentPlace,
): Promise<{ ok: true; row: AttachmentRow; facts: AttachmentRuleFacts } | Failure> {
  await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${place.meetingId}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, ctx, place);
  if (!row?.item.meeting) return hidden;
  const { versions, ...meeting } = row.item.meeting;
  const facts = { ...meeting, sent: versions.length > 0, requestedFromId: row.requestedFromId };
  if (!may(ctx.actor, question, facts)) {
    const sent = await tx.agendaVersionPaper.count({ where: { attachmentId: row.id } });
    return sent > 0 && may(ctx.actor, 'meeting:read', facts) ? forbidden : hidden;
  }
  return {
    ok: true,
    row,
    facts: {
      meeting: facts,
      itemWithdrawn: row.item.withdrawnAt !== null,
      withdrawn: row.withdrawnAt !== null,
      hasFile: row.pinnedVersionId !== null,
      asked: row.requestedFromId !== null,
    },
  };
}
