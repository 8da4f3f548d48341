import { placeholderSentences, type Placeholder } from '../placeholder';
import { toXlsx } from './xlsx';

const TITLE = 'Bijlage zonder inhoud';

/** Stands in the data set for a spreadsheet; its only sheet says so. */
export function placeholderXlsx(placeholder: Placeholder): Promise<Uint8Array> {
  const sentences = [placeholder.title, ...placeholderSentences(placeholder)];
  return toXlsx([{ kind: 'text', title: TITLE, value: (sentence: string) => sentence }], sentences, TITLE);
}
