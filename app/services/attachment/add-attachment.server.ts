import { titleFromName } from '~/domain/attachment/file-name';
import { MAX_ATTACHMENTS } from '~/domain/attachment/limits';
import { reasonsNotToEditItem } from '~/domain/agenda-item/rules';
import { lastPosition } from '~/domain/agenda-item/move';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { itemToPrepare } from '~/services/agenda-item/item-to-prepare.server';
import { parkedItemToFill } from '~/services/agenda-item/parked-item-to-fill.server';
import { writeVersion, type NewFile } from './write-version.server';

export type AttachmentHome = { meetingId: string; itemId: string };
/** An agendapunt on the parking list. */
type ParkedHome = { overlegId: string; itemId: string };

/** A new bijlage at an agendapunt, last in its row, with its first file version on the agenda. */
export async function addAttachment(
  ctx: Ctx,
  home: AttachmentHome | ParkedHome,
  file: NewFile,
): Promise<Outcome<{ id: string; title: string }>> {
  const { itemId, ...place } = home;
  const attempt = {
    action: 'attachment_added',
    object: { kind: 'attachment', id: null },
    ...place,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await roomForAttachment(tx, ctx, home);
    if (!found.ok) return found;
    const { overlegId, position } = found.value;
    const same = await tx.attachment.findFirst({
      where: {
        agendaItemId: itemId,
        withdrawnAt: null,
        document: { versions: { some: { sha256: file.sha256 } } },
      },
      select: { title: true },
    });
    if (same) {
      return refused({ code: 'file_same_as_attachment', params: { name: file.name, title: same.title } });
    }
    const title = titleFromName(file.name);
    const [id, documentId] = [newId(), newId()];
    await tx.document.create({ data: { id: documentId, programmaId: ctx.actor.programmaId, title } });
    const version = await writeVersion(tx, ctx, documentId, file, '');
    await tx.attachment.create({
      data: { id, agendaItemId: itemId, documentId, title, position, pinnedVersionId: version.id },
    });
    const { name, size, sha256 } = file;
    const detail = { title, item: itemId, fileVersion: version.id, name, size, sha256 };
    record({ object: { kind: 'attachment', id }, overlegId, change: { detail } });
    await file.keep();
    return done({ id, title });
  });
}

/** Whether this agendapunt takes another bijlage, and where it would stand. */
export async function roomForAttachment(
  tx: Tx,
  ctx: Ctx,
  home: AttachmentHome | ParkedHome,
): Promise<Outcome<{ overlegId: string; position: number }>> {
  const overleg = await overlegOf(tx, ctx, home);
  if (!overleg.ok) return overleg;
  const there = await tx.attachment.findMany({
    where: { agendaItemId: home.itemId, withdrawnAt: null },
    select: { position: true },
  });
  if (there.length >= MAX_ATTACHMENTS) return refused({ code: 'attachments_too_many' });
  return done({ overlegId: overleg.value, position: lastPosition(there) });
}

/** Of an agendapunt to which this person may add: on an agenda the secretaris, on the parking list also who brought it in. */
async function overlegOf(tx: Tx, ctx: Ctx, home: AttachmentHome | ParkedHome): Promise<Outcome<string>> {
  if ('overlegId' in home) return parkedItemToFill(tx, ctx, home.overlegId, home.itemId);
  const found = await itemToPrepare(tx, ctx, { meetingId: home.meetingId }, home.itemId);
  if (!found.ok) return found;
  const closed = reasonsNotToEditItem(found.facts);
  return closed.length > 0 ? refused(...closed.map((code) => ({ code }))) : done(found.row.overlegId);
}

/** Asked before the bytes are taken in; the service asks again when they are there. */
export const mayAddAttachment = (ctx: Ctx, home: AttachmentHome | ParkedHome) =>
  roomForAttachment(db(), ctx, home);
