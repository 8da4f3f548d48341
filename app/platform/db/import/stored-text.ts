import { MOST_TEXT } from '~/domain/import/sheet';

/** What is stored, written as a spreadsheet reads it back, so that a list that comes back untouched changes nothing. */
export const asLine = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ');
export const asText = (text: string | null): string =>
  (text ?? '').replaceAll('\r\n', '\n').trim().slice(0, MOST_TEXT);
