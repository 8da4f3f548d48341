import { placeholderPdf } from '~/documents/pdf/notice';
import { storeFile } from '~/platform/outside/files.server';
import type { World } from '../format/world';

export type PlaceholderFile = { sha256: string; size: number; name: string };

/** A one-page PDF for each bijlage whose contents are not public; on disk before a row speaks of it. */
export async function makePlaceholders(world: World): Promise<Map<string, PlaceholderFile>> {
  const made = new Map<string, PlaceholderFile>();
  const titles = new Map(world.bronnen.map((bron) => [bron.key, bron.title]));
  const items = world.meetings.flatMap((meeting) =>
    meeting.items.flatMap((item) => [item, ...item.children]),
  );
  for (const attachment of items.flatMap((item) => item.attachments)) {
    if (!attachment.file) continue;
    const { source, title } = attachment;
    const from = 'document' in source ? (titles.get(source.document) ?? source.document) : source.own;
    const bytes = placeholderPdf({ title, source: from });
    made.set(attachment.key, { ...(await storeFile([bytes])), name: `${attachment.key}.pdf` });
  }
  return made;
}
