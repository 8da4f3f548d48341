import { placeholderPdf } from '~/documents/pdf/notice';
import { placeholderXlsx } from '~/documents/spreadsheet/placeholder';
import { storeFile } from '~/platform/outside/files.server';
import type { SourceRef } from '../format/common';
import type { World } from '../format/world';

export type PlaceholderFile = { sha256: string; size: number; name: string; mediaType: string; note: string };

/** By kind and key of what it stands for: `attachment/...`, `bouwsteenFile/...`. */
export type PlaceholderFiles = ReadonlyMap<string, PlaceholderFile>;

const noteOf = (readIn: string | null) =>
  readIn === null
    ? 'Plaatsvervanger: de inhoud staat niet in de openbare documenten'
    : 'Plaatsvervanger: de inhoud staat in een openbaar document en is hier niet overgenomen';

const makers = {
  pdf: { make: placeholderPdf, mediaType: 'application/pdf' },
  xlsx: {
    make: placeholderXlsx,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;

type ReadIn = { document: string; place: string } | undefined;
type Wanted = {
  name: string;
  title: string;
  source: SourceRef;
  readIn: ReadIn;
  type: keyof typeof makers;
};

/** A file that says so for each paper whose contents are not public; on disk before a row speaks of it. */
export async function makePlaceholders(world: World): Promise<PlaceholderFiles> {
  const titles = new Map(world.bronnen.map((bron) => [bron.key, bron.title]));
  const bron = (key: string) => titles.get(key) ?? key;
  // Together: each waits for its own file to be safe on disk.
  const made = wantedBy(world).map(async ({ name, title, source, readIn, type }) => {
    const from = 'document' in source ? bron(source.document) : source.own;
    const elsewhere = readIn ? `${bron(readIn.document)}, ${readIn.place}` : null;
    const { make, mediaType } = makers[type];
    const stored = await storeFile([await make({ title, source: from, readIn: elsewhere })]);
    const fileName = `${name.replace(/^.*\//, '')}.${type}`;
    return [name, { ...stored, name: fileName, mediaType, note: noteOf(elsewhere) }] as const;
  });
  return new Map(await Promise.all(made));
}

function wantedBy(world: World): Wanted[] {
  const items = world.meetings.flatMap((meeting) =>
    meeting.items.flatMap((item) => [item, ...item.children]),
  );
  const attachments = items
    .flatMap((item) => item.attachments)
    .flatMap(({ key, title, source, file }): Wanted[] =>
      file ? [{ name: `attachment/${key}`, title, source, readIn: file.readIn, type: 'pdf' }] : [],
    );
  const files = world.bouwstenen
    .flatMap((bouwsteen) => bouwsteen.versions)
    .flatMap((version) => version.files)
    .map(({ key, title, source, readIn, placeholder }): Wanted => ({
      name: `bouwsteenFile/${key}`,
      title,
      source,
      readIn,
      type: placeholder,
    }));
  return [...attachments, ...files];
}
