import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

export type Bookmark = { title: string; page: PDFRef; children: Bookmark[] };

const name = (text: string): PDFName => PDFName.of(text);

/** Puts bookmarks behind those that are there, the ones below another folded in. The library has no call for it. */
export function addBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = pdf;
  const there = catalog.get(name('Outlines'));
  const root =
    there instanceof PDFRef ? there : context.register(context.obj({ Type: 'Outlines', Count: 0 }));
  catalog.set(name('Outlines'), root);
  const outlines = context.lookup(root, PDFDict);
  append(pdf, root, outlines, bookmarks);
  const count = outlines.lookup(name('Count'));
  const open = count instanceof PDFNumber ? Math.abs(count.asNumber()) : 0;
  outlines.set(name('Count'), PDFNumber.of(open + bookmarks.length));
}

function append(pdf: PDFDocument, parentRef: PDFRef, parent: PDFDict, bookmarks: readonly Bookmark[]): void {
  const { context } = pdf;
  for (const { title, page, children } of bookmarks) {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parentRef,
      Dest: [page, 'XYZ', null, null, null],
    });
    const ref = context.register(item);
    const last = parent.get(name('Last'));
    if (last instanceof PDFRef) {
      item.set(name('Prev'), last);
      context.lookup(last, PDFDict).set(name('Next'), ref);
    } else {
      parent.set(name('First'), ref);
    }
    parent.set(name('Last'), ref);
    if (children.length > 0) {
      append(pdf, ref, item, children);
      item.set(name('Count'), PDFNumber.of(-children.length));
    }
  }
}
