import { PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Our own front pages say of themselves that they are PDF/UA. With files of others behind them that is no longer true, so
 * the whole does not say it; the tags of the front stay.
 */
export function withoutAccessibilityClaim(pdf: PDFDocument): void {
  const ref = pdf.catalog.get(PDFName.of('Metadata'));
  const stream = ref === undefined ? undefined : pdf.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const metadata = Buffer.from(stream.getContents())
    .toString('utf8')
    .replace(/<pdfuaid:part>[^<]*<\/pdfuaid:part>/g, '')
    .replace(/\sxmlns:pdfuaid="[^"]*"/g, '')
    .replace(/<xmpTPg:NPages>[^<]*<\/xmpTPg:NPages>/g, '');
  pdf.context.assign(ref, PDFRawStream.of(stream.dict, Buffer.from(metadata, 'utf8')));
}
