import { placeholderPdf } from '~/documents/pdf/notice';
import { placeholderXlsx } from '~/documents/spreadsheet/placeholder';
import { storeFile } from '~/platform/outside/files.server';
import type { SourceRef } from '../format/common';
import type { World } from '../format/world';

export type PlaceholderFile = { sha256: string; size: number; name: string; mediaType: string };

/** By kind and key of what it stands for: `attachment/...`, `bouwsteenFile/...`. */
export type PlaceholderFiles = ReadonlyMap<string, PlaceholderFile>;

export const PLACEHOLDER_NOTE = 'Plaatsvervanger: de inhoud staat niet in de openbare documenten';

const makers = {
  pdf: { make: placeholderPdf, mediaType: 'application/pdf' },
  xlsx: {
    make: placeholderXlsx,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;

type Wanted = { name: string; title: string; source: SourceRef; type: keyof typeof makers };

/** A file that says so for each paper whose contents are not public; on disk before a row speaks of it. */
export async function makePlaceholders(world: World): Promise<PlaceholderFiles> {
  const titles = new Map(world.bronnen.map((bron) => [bron.key, bron.title]));
  const made = new Map<string, PlaceholderFile>();
  for (const { name, title, source, type } of wantedBy(world)) {
    const from = 'document' in source ? (titles.get(source.document) ?? source.document) : source.own;
    const { make, mediaType } = makers[type];
    const stored = await storeFile([await make({ title, source: from })]);
    made.set(name, { ...stored, name: `${name.replace(/^.*\//, '')}.${type}`, mediaType });
  }
  return made;
}

function wantedBy(world: World): Wanted[] {
  const items = world.meetings.flatMap((meeting) =>
    meeting.items.flatMap((item) => [item, ...item.children]),
  );
  const attachments = items
    .flatMap((item) => item.attachments)
    .filter((attachment) => attachment.file)
    .map(({ key, title, source }): Wanted => ({ name: `attachment/${key}`, title, source, type: 'pdf' }));
  const files = world.bouwstenen
    .flatMap((bouwsteen) => bouwsteen.versions)
    .flatMap((version) => version.files)
    .map(({ key, title, source, placeholder }): Wanted => ({
      name: `bouwsteenFile/${key}`,
      title,
      source,
      type: placeholder,
    }));
  return [...attachments, ...files];
}
