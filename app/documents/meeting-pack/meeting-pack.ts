import { PDFDocument } from '@cantoo/pdf-lib';
import { notMergedPdf, type NotMergedReason } from '../pdf/notice';
import { addBookmark, withoutAccessibilityClaim } from './catalog';
import { addPicture } from './picture-page';
import { clearCopiedPage } from './copied-page';

export type PackAttachment = {
  number: string;
  title: string;
  /** As sniffed from the content, not as the uploader named it. */
  mediaType: string;
  /** Would make the whole set larger than anybody can open. */
  tooLarge?: boolean;
  /** Null where there is no file yet. */
  read(): Promise<Uint8Array | null>;
};

/**
 * The vergaderset: the agenda and every bijlage in one PDF with a bookmark each. A bijlage that cannot be put in
 * never stops the set: a page in its place says why. Bijlagen are read one at a time.
 */
export async function meetingPackPdf(data: {
  front: Uint8Array;
  attachments: PackAttachment[];
}): Promise<Uint8Array> {
  const pack = await PDFDocument.load(data.front, { updateMetadata: false });
  for (const attachment of data.attachments) {
    const firstPage = pack.getPageCount();
    const refused = await append(pack, attachment);
    if (refused !== null) {
      while (pack.getPageCount() > firstPage) pack.removePage(firstPage);
      await appendPdf(pack, notMergedPdf(attachment.number, attachment.title, refused));
    }
    addBookmark(pack, `Bijlage ${attachment.number}: ${attachment.title}`, firstPage);
  }
  withoutAccessibilityClaim(pack);
  return pack.save({ updateFieldAppearances: false });
}

async function append(pack: PDFDocument, attachment: PackAttachment): Promise<NotMergedReason | null> {
  if (attachment.tooLarge) return 'too_large';
  try {
    const bytes = await attachment.read();
    if (bytes === null) return 'missing';
    if (attachment.mediaType === 'application/pdf') return await appendPdf(pack, bytes);
    if (attachment.mediaType === 'image/png') addPicture(pack, await pack.embedPng(bytes));
    else if (attachment.mediaType === 'image/jpeg') addPicture(pack, await pack.embedJpg(bytes));
    else return 'other_type';
    return null;
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'password' : 'unreadable';
  }
}

/** An empty password opens files that are only protected against changes; ignoring the encryption gives blank pages. */
async function appendPdf(pack: PDFDocument, bytes: Uint8Array): Promise<NotMergedReason | null> {
  const source = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    throwOnInvalidObject: false,
  });
  const pages = await pack.copyPages(source, source.getPageIndices());
  if (pages.length === 0) return 'unreadable';
  for (const page of pages) {
    clearCopiedPage(page);
    pack.addPage(page);
  }
  return null;
}
