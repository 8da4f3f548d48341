import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { openPdf, textOf } from './pdf-reading';

const name = (text: string): PDFName => PDFName.of(text);

export type AccessiblePdf = {
  /** What is missing for a reader with a screen reader; empty when all is well. */
  faults: string[];
  /** Kinds of tags with how often each occurs: { H1: 1, TH: 4 }. */
  tags: Record<string, number>;
  /** Levels of the headings in order. */
  headings: number[];
};

/** The checks of PDF/UA that a machine can do on a paper of ours. */
export async function pdfAccessibility(bytes: Uint8Array): Promise<AccessiblePdf> {
  const pdf = await openPdf(bytes);
  const { catalog } = pdf;
  const kinds: { kind: string; element: PDFDict }[] = [];
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (root !== undefined) collect(root, kinds);

  const tags: Record<string, number> = {};
  for (const { kind } of kinds) tags[kind] = (tags[kind] ?? 0) + 1;
  const headings = kinds.flatMap(({ kind }) => (/^H[1-9]$/.test(kind) ? [Number(kind.slice(1))] : []));
  const checks: [boolean, string][] = [
    [isTrue(catalog.lookupMaybe(name('MarkInfo'), PDFDict), 'Marked'), 'not marked as tagged'],
    [textOf(catalog.lookup(name('Lang'))).startsWith('nl'), 'language is not Dutch'],
    [
      isTrue(catalog.lookupMaybe(name('ViewerPreferences'), PDFDict), 'DisplayDocTitle'),
      'title not shown in the window',
    ],
    [(pdf.getTitle() ?? '') !== '', 'no title'],
    [root !== undefined && kinds.length > 0, 'no structure tree'],
    [metadataOf(pdf).includes('<pdfuaid:part>1</pdfuaid:part>'), 'does not say that it is PDF/UA'],
    [catalog.has(name('Outlines')), 'no bookmarks'],
    [
      headings[0] === 1 && headings.filter((level) => level === 1).length === 1,
      'not exactly one H1 at the start',
    ],
    [headings.every((level, i) => level <= (headings[i - 1] ?? 0) + 1), 'a heading level is skipped'],
    [
      kinds.every(({ kind, element }) => kind !== 'Figure' || textOf(element.lookup(name('Alt'))) !== ''),
      'a figure has no words',
    ],
    [kinds.every(({ kind, element }) => kind !== 'TH' || hasScope(element)), 'a table head has no scope'],
    [
      pdf
        .getPages()
        .every((page) => page.node.get(name('Tabs')) === name('S') || !page.node.has(name('Annots'))),
      'tab order does not follow the structure',
    ],
  ];
  return { faults: checks.flatMap(([good, fault]) => (good ? [] : [fault])), tags, headings };
}

export function metadataOf(pdf: PDFDocument): string {
  const stream = pdf.catalog.lookup(name('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '';
}

const isTrue = (dict: PDFDict | undefined, key: string): boolean => dict?.lookup(name(key)) === PDFBool.True;

function collect(node: PDFDict, found: { kind: string; element: PDFDict }[]): void {
  const kind = node.lookup(name('S'));
  if (kind instanceof PDFName) found.push({ kind: kind.decodeText(), element: node });
  const children = node.lookup(name('K'));
  const list =
    children instanceof PDFArray
      ? Array.from({ length: children.size() }, (_, i) => children.lookup(i))
      : [children];
  for (const child of list) if (child instanceof PDFDict) collect(child, found);
}

function hasScope(element: PDFDict): boolean {
  const attributes = element.lookup(name('A'));
  const dicts =
    attributes instanceof PDFArray
      ? Array.from({ length: attributes.size() }, (_, i) => attributes.lookup(i))
      : [attributes];
  return dicts.some((dict) => dict instanceof PDFDict && dict.has(name('Scope')));
}
