import { POSITION_GAP } from '~/domain/agenda-item/move';
import type { WorldItem } from '../format/meeting';
import { derivedId } from './derived-id';
import { sourceOf, type Loading } from './loading';
import type { PlaceholderFiles } from './placeholders';

export async function loadAttachments(
  load: Loading,
  item: WorldItem,
  itemId: string,
  placeholders: PlaceholderFiles,
) {
  const { tx, id, programmaId, now } = load;
  for (const [index, attachment] of item.attachments.entries()) {
    const attachmentId = id('attachment', attachment.key);
    const documentId = derivedId(attachmentId, 'document');
    await tx.document.create({ data: { id: documentId, programmaId, title: attachment.title } });
    const file = placeholders.get(`attachment/${attachment.key}`);
    const versionId = derivedId(attachmentId, 'version-1');
    if (file) {
      await tx.fileVersion.create({
        data: {
          id: versionId,
          documentId,
          number: 1,
          sha256: file.sha256,
          name: file.name,
          note: file.note,
          placeholder: true,
          createdAt: now,
        },
      });
    }
    await tx.attachment.create({
      data: {
        id: attachmentId,
        agendaItemId: itemId,
        documentId,
        title: attachment.title,
        position: (index + 1) * POSITION_GAP,
        pinnedVersionId: file ? versionId : null,
        source: sourceOf(attachment),
      },
    });
  }
}
