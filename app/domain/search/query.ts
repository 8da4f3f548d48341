/** How much of what was typed is searched for; the rest adds nothing that somebody would read. */
const LONGEST = 200;
const MOST_WORDS = 12;

export type SearchQuery = {
  /** What was typed, tidied: stands in the box again. */
  text: string;
  /** For websearch_to_tsquery: words and "exact phrases", no other operators. */
  web: string;
  /** For to_tsquery: the same words as beginnings ("taakop:*"); empty where beginnings would blur what was asked. */
  beginnings: string;
};

/** Reads what was typed in a search box; null when there is no word in it. */
export function readSearchQuery(typed: string | null): SearchQuery | null {
  const text = (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const words = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‛]/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/[^\p{L}\p{N}"'./-]/gu, ' ')
    .split(/\s+/)
    // A sign in front of a word would turn the question round ("-kosten" is: without kosten).
    .map((word) => word.replace(/^[^\p{L}\p{N}"]+/u, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  return { text, web: words.join(' '), beginnings: beginningsOf(words) };
}

function beginningsOf(words: readonly string[]): string {
  if (!words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))) return '';
  return words.map((word) => (word.length < 3 ? word : `${word}:*`)).join(' & ');
}
