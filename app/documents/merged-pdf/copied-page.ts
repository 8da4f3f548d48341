import { PDFArray, PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib';

const STRUCTURE_KEYS = ['StructParents', 'StructParent'].map((key) => PDFName.of(key));
const ACTION_KEYS = ['AA', 'A'].map((key) => PDFName.of(key));
const HARMLESS_ACTIONS = ['/URI', '/GoTo'];

/**
 * Takes from a copied page what is only true in its own file: its place in that file's structure tree (it would
 * point into ours), and actions that run something when the page is opened or a field is touched.
 */
export function clearCopiedPage(page: PDFPage): void {
  clear(page.node);
  const annotations = page.node.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  for (let i = 0; i < annotations.size(); i += 1) {
    const annotation = annotations.lookup(i);
    if (annotation instanceof PDFDict) clear(annotation);
  }
}

function clear(dict: PDFDict): void {
  for (const key of STRUCTURE_KEYS) dict.delete(key);
  for (const key of ACTION_KEYS) {
    const action = dict.lookup(key);
    const kind = action instanceof PDFDict ? String(action.lookup(PDFName.of('S'))) : '';
    if (!HARMLESS_ACTIONS.includes(kind)) dict.delete(key);
  }
}
