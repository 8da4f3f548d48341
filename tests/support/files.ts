import { PDFDocument } from '@cantoo/pdf-lib';
import { ZipFile } from 'yazl';

/** Small files of every kind that a bijlage can be, and of those it can't. */

export async function pdf(text = 'Uitgangspunten', lock?: { user?: string; owner: string }): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText(text, { size: 12, x: 20, y: 100 });
  if (lock) document.encrypt({ userPassword: lock.user ?? '', ownerPassword: lock.owner });
  return Buffer.from(await document.save());
}

const office = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

/** As Word, Excel and PowerPoint write: a zip that says in its list of types what it is. */
export function newOffice(kind: keyof typeof office): Promise<Buffer> {
  const part = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }[kind];
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${office[kind]}"/></Types>`,
    [part]: '<?xml version="1.0"?><x/>',
  });
}

export const openDocument = (kind: 'text' | 'spreadsheet'): Promise<Buffer> =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });

export async function zip(files: Record<string, string>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(files))
    archive.addBuffer(Buffer.from(text), name, { compress: false });
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The container of the old Office files, with one stream in its list. */
export function oldOffice(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.write('Root Entry\0', 512, 'utf16le');
  file.write(`${stream}\0`, 640, 'utf16le');
  return file;
}

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
export const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([26, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.alloc(18),
]);
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]);
export const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
