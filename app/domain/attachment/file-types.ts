/** A kind of file that may be a bijlage: what it is called, and what its content shows it to be. */
type FileKind = {
  extensions: readonly string[];
  /** What content looks like to the sniffer (media types), any one of these. */
  content: readonly string[];
  mediaType: string;
  /** Opens in the browser itself; everything else is saved. */
  inline?: true;
};

export const fileKinds = [
  { extensions: ['pdf'], content: ['application/pdf'], mediaType: 'application/pdf', inline: true },
  {
    extensions: ['docx'],
    content: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    extensions: ['xlsx'],
    content: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    extensions: ['pptx'],
    content: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  { extensions: ['doc'], content: ['application/msword'], mediaType: 'application/msword' },
  { extensions: ['xls'], content: ['application/vnd.ms-excel'], mediaType: 'application/vnd.ms-excel' },
  {
    extensions: ['ppt'],
    content: ['application/vnd.ms-powerpoint'],
    mediaType: 'application/vnd.ms-powerpoint',
  },
  {
    extensions: ['odt'],
    content: ['application/vnd.oasis.opendocument.text'],
    mediaType: 'application/vnd.oasis.opendocument.text',
  },
  {
    extensions: ['ods'],
    content: ['application/vnd.oasis.opendocument.spreadsheet'],
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  { extensions: ['png'], content: ['image/png', 'image/apng'], mediaType: 'image/png', inline: true },
  { extensions: ['jpg', 'jpeg'], content: ['image/jpeg'], mediaType: 'image/jpeg', inline: true },
  { extensions: ['gif'], content: ['image/gif'], mediaType: 'image/gif', inline: true },
  { extensions: ['webp'], content: ['image/webp'], mediaType: 'image/webp', inline: true },
] as const satisfies readonly FileKind[];

const kinds: readonly FileKind[] = fileKinds;

export const kindOfName = (name: string): FileKind | undefined =>
  kinds.find((kind) => kind.extensions.includes(extensionOf(name)));

/** "pdf" of "Nota.PDF"; empty when there is none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** For the file chooser of the browser. */
export const acceptedExtensions = kinds
  .flatMap((kind) => kind.extensions.map((extension) => `.${extension}`))
  .join(',');

/** Whether a browser may show it on our own address, in a sandbox; never text or markup. */
export const opensInBrowser = (mediaType: string): boolean =>
  kinds.some((kind) => kind.mediaType === mediaType && kind.inline === true);

/** In words: "PDF", "Word". */
export const kindWord = (mediaType: string): string => words[mediaType] ?? 'bestand';

const words: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'image/png': 'afbeelding',
  'image/jpeg': 'afbeelding',
  'image/gif': 'afbeelding',
  'image/webp': 'afbeelding',
};
