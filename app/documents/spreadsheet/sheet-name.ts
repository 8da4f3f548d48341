import { oneLine } from '../one-line';

/** Excel takes at most 31 signs, and none of these. */
export function safeSheetName(name: string): string {
  const safe = oneLine(name.replace(/[[\]:*?/\\']/g, ' '), 31);
  return safe === '' ? 'Lijst' : safe;
}
