import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** Appends one bookmark at the top level, after those of the agenda. The library has no call for it. */
export function addBookmark(pack: PDFDocument, title: string, pageIndex: number): void {
  const { context, catalog } = pack;
  let root = catalog.get(name('Outlines'));
  if (!(root instanceof PDFRef)) {
    root = context.register(context.obj({ Type: 'Outlines', Count: 0 }));
    catalog.set(name('Outlines'), root);
  }
  const outlines = context.lookup(root, PDFDict);
  const last = outlines.get(name('Last'));
  const item = context.obj({
    Title: PDFHexString.fromText(title),
    Parent: root,
    Dest: [pack.getPage(pageIndex).ref, 'XYZ', null, null, null],
  });
  const ref = context.register(item);
  if (last instanceof PDFRef) {
    item.set(name('Prev'), last);
    context.lookup(last, PDFDict).set(name('Next'), ref);
  } else {
    outlines.set(name('First'), ref);
  }
  outlines.set(name('Last'), ref);
  const count = outlines.lookup(name('Count'));
  outlines.set(
    name('Count'),
    PDFNumber.of((count instanceof PDFNumber ? Math.abs(count.asNumber()) : 0) + 1),
  );
}

/**
 * The agenda says of itself that it is PDF/UA. With bijlagen of others in it that is no longer true, so the set
 * does not say it; the tags of the agenda stay.
 */
export function withoutAccessibilityClaim(pack: PDFDocument): void {
  const ref = pack.catalog.get(name('Metadata'));
  const stream = ref === undefined ? undefined : pack.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const metadata = Buffer.from(stream.getContents())
    .toString('utf8')
    .replace(/<pdfuaid:part>[^<]*<\/pdfuaid:part>/g, '')
    .replace(/\sxmlns:pdfuaid="[^"]*"/g, '')
    .replace(/<xmpTPg:NPages>[^<]*<\/xmpTPg:NPages>/g, '');
  pack.context.assign(ref, PDFRawStream.of(stream.dict, Buffer.from(metadata, 'utf8')));
}
