import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

/** An agendapunt on the parking list with its files, for who brought it in and who prepares the agenda; null for all others. */
export async function parkedItemFiles(ctx: Ctx, overlegId: string, itemId: string) {
  const { actor } = ctx;
  if (!may(actor, 'item:propose', { overlegId })) return null;
  const prepares = may(actor, 'agenda:prepare', { overlegId });
  const item = await db().agendaItem.findFirst({
    where: {
      ...{ id: itemId, overlegId, meetingId: null, withdrawnAt: null },
      overleg: { programmaId: actor.programmaId },
      ...(prepares ? {} : { submittedById: actor.personId }),
    },
    select: {
      id: true,
      title: true,
      overleg: { select: { id: true, shortName: true } },
      attachments: {
        where: { withdrawnAt: null },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          title: true,
          pinnedVersion: {
            select: { id: true, name: true, file: { select: { size: true, mediaType: true } } },
          },
        },
      },
    },
  });
  if (!item) return null;
  const { attachments, overleg, ...rest } = item;
  return {
    item: rest,
    overleg,
    prepares,
    attachments: attachments.map(({ pinnedVersion, ...one }) => ({
      ...one,
      file: pinnedVersion && {
        versionId: pinnedVersion.id,
        name: pinnedVersion.name,
        ...pinnedVersion.file,
      },
    })),
  };
}
