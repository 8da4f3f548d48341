import { PDFDocument } from '@cantoo/pdf-lib';
import { noticePdf, notMergedReasons, type NotMergedReason } from '../pdf/notice';
import { withoutAccessibilityClaim } from './accessibility-claim';
import { addBookmarks, type Bookmark } from './bookmarks';
import { clearCopiedPage } from './copied-page';
import { PdfOut } from './pdf-out';
import { addPicture } from './picture-page';

export type MergedPart = {
  bookmark: string;
  /** Parts that follow one another under the same name stand below it in the bookmarks. */
  group?: string;
  /** As sniffed from the content, not as the uploader named it. */
  mediaType: string;
  /** Would make the whole larger than anybody can open. */
  tooLarge?: boolean;
  /** The page in its place where it can't be put in: what it is, and where to find it. */
  notice: { kicker: string; heading: string; lines: readonly string[] };
  /** Null where there is no file. */
  read(): Promise<Uint8Array | null>;
};

/**
 * Our own front pages and every part behind them in one PDF with a bookmark each, in pieces as it is put together. A part that
 * cannot be put in never stops the whole: a page in its place says why. Parts are read one at a time, and of what was
 * written nothing heavy stays in memory.
 */
export async function* mergedPdf(data: {
  front: Uint8Array;
  parts: readonly MergedPart[];
}): AsyncGenerator<Uint8Array> {
  const pdf = await PDFDocument.load(data.front, { updateMetadata: false });
  const out = new PdfOut(pdf.context);
  const bookmarks: (Bookmark & { group?: string | undefined })[] = [];
  yield* out.begin();
  for (const part of data.parts) {
    const firstPage = pdf.getPageCount();
    const before = pdf.context.largestObjectNumber;
    const refused = await append(pdf, part);
    if (refused !== null) {
      undo(pdf, firstPage, before);
      await appendPdf(pdf, noticeOf(part, refused));
    }
    await pdf.flush();
    const bookmark = { title: part.bookmark, page: pdf.getPage(firstPage).ref, children: [] };
    const last = bookmarks.at(-1);
    if (part.group === undefined) bookmarks.push(bookmark);
    else if (last?.group === part.group) last.children.push(bookmark);
    else bookmarks.push({ ...bookmark, title: part.group, group: part.group, children: [bookmark] });
    yield* out.streamsAfter(before);
  }
  addBookmarks(pdf, bookmarks);
  withoutAccessibilityClaim(pdf);
  yield* out.end();
}

/** Takes out what was put in of a part that then turned out not to fit. */
function undo(pdf: PDFDocument, firstPage: number, before: number): void {
  while (pdf.getPageCount() > firstPage) pdf.removePage(firstPage);
  for (const [ref] of pdf.context.enumerateIndirectObjects())
    if (ref.objectNumber > before) pdf.context.delete(ref);
}

const noticeOf = ({ notice }: MergedPart, reason: NotMergedReason): Uint8Array =>
  noticePdf(notice.kicker, notice.heading, [notMergedReasons[reason], ...notice.lines]);

async function append(pdf: PDFDocument, part: MergedPart): Promise<NotMergedReason | null> {
  if (part.tooLarge) return 'too_large';
  try {
    const bytes = await part.read();
    if (bytes === null) return 'missing';
    if (part.mediaType === 'application/pdf') return await appendPdf(pdf, bytes);
    if (part.mediaType === 'image/png') addPicture(pdf, await pdf.embedPng(bytes));
    else if (part.mediaType === 'image/jpeg') addPicture(pdf, await pdf.embedJpg(bytes));
    else return 'other_type';
    return null;
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'password' : 'unreadable';
  }
}

/** An empty password opens files that are only protected against changes; ignoring the encryption gives blank pages. */
async function appendPdf(pdf: PDFDocument, bytes: Uint8Array): Promise<NotMergedReason | null> {
  const source = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    throwOnInvalidObject: false,
  });
  const pages = await pdf.copyPages(source, source.getPageIndices());
  if (pages.length === 0) return 'unreadable';
  for (const page of pages) {
    clearCopiedPage(page);
    pdf.addPage(page);
  }
  return null;
}
