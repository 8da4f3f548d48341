import { formatInstant } from '~/domain/dates/format';
import type { Saved } from '~/domain/outcome';

/** Who saved the other text, in the middle of a sentence. */
export function whoElse(saved: Saved | undefined): string {
  if (!saved) return 'iemand anders';
  return saved.self ? 'u zelf in een ander venster' : saved.by;
}

/** Who was first, and when, at the start of a sentence: "Secretaris BOHA (14 december 2021, 22.04 uur) heeft ...". */
export function someone(saved: Saved | undefined): string {
  if (!saved) return 'Iemand anders';
  const who = saved.self ? 'Uw andere venster' : saved.by.charAt(0).toUpperCase() + saved.by.slice(1);
  return `${who} (${formatInstant(saved.at)})`;
}

/** Above the other text: "Tekst van secretaris BOHA". */
export function theirTitle(noun: string, saved: Saved | undefined): string {
  if (!saved) return `${noun} van de ander`;
  return saved.self ? `${noun} uit uw andere venster` : `${noun} van ${saved.by}`;
}

/** Under that: when, and by whom, it was saved; and where it stands. */
export function savedMeta(saved: Saved | undefined, meta: string): string {
  if (!saved) return meta;
  const told = `Bewaard door ${saved.self ? 'u' : saved.by} op ${formatInstant(saved.at)}`;
  return /^bewaard/i.test(meta) ? told : `${told}; ${meta.charAt(0).toLowerCase()}${meta.slice(1)}`;
}
