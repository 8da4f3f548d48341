import { fileTypeFromFile } from 'file-type';
import { isLockedPdf } from './pdf-lock.server';
import { pieceOf, placesOf } from './look-through.server';

export type Inspection = {
  /** What the content shows the file to be, as a media type; null = nothing we know. */
  content: string | null;
  /** Opens only with a password. */
  locked: boolean;
  /** Its end is missing: it was never saved or copied whole. */
  damaged: boolean;
};

/** Which old Office file a container is, by the stream inside; null for a locked new one, which hides in such a container too. */
const CONTAINED: readonly [stream: string, content: string | null][] = [
  ['EncryptedPackage', null],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

/** Looks inside a file on disk, a piece at a time: what it is, whether it is whole, whether it opens. */
export async function inspectFile(path: string): Promise<Inspection> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const content = found?.mime ?? null;
  if (content === 'application/pdf') {
    const end = (await pieceOf(path, -8192, 8192)).toString('latin1');
    const damaged = !end.includes('%%EOF') && !end.includes('startxref');
    return { content, locked: !damaged && (await isLockedPdf(path)), damaged };
  }
  if (content === 'application/x-cfb') return inspectContainer(path);
  const zipped = content !== null && /openxmlformats|opendocument/.test(content);
  return { content, locked: false, damaged: zipped && !(await hasZipEnd(path)) };
}

/** A zip ends with its list of contents; after that at most a comment of 64 kB. */
async function hasZipEnd(path: string): Promise<boolean> {
  return (await pieceOf(path, -66_000, 66_000)).includes(Buffer.from('PK\u0005\u0006', 'latin1'));
}

/** The names of the streams stand as UTF-16 at the head of entries of 128 bytes. */
async function inspectContainer(path: string): Promise<Inspection> {
  for (const [stream, is] of CONTAINED) {
    const name = Buffer.from(`${stream}\0`, 'utf16le');
    const places = await placesOf(path, name, 50);
    if (!places.some((at) => at % 128 === 0)) continue;
    return { content: is, locked: is === null, damaged: false };
  }
  return { content: null, locked: false, damaged: false };
}
