import type { NumberStyle } from './numbering';

/** What stands before the text of a question: "3.", "a)", "ii.", "-", "2a.", "1.2.". */
export type Marker = {
  /** A dash says nothing: its level is numbered as is usual there. */
  style: NumberStyle | 'dash';
  /** Said by the marker itself: "2a." stands on the second level. */
  depth: number | null;
  text: string;
};

/**
 * Reads the marker of a line without its indentation; null when the line only goes on with the text before it.
 * `letterBefore` tells "i" the letter after h from "i" the first.
 */
export function markerOf(line: string, letterBefore: string | null): Marker | null {
  const found = (style: Marker['style'], sign: string, depth: number | null = null): Marker => ({
    style,
    depth,
    text: line.slice(sign.length).trim(),
  });
  const dash = /^[-–•*](?:\s+|$)/.exec(line);
  if (dash) return found('dash', dash[0]);
  const path = /^\d{1,3}(?:\.\d{1,3})+(?:[.)](?:\s+|$)|\t)/.exec(line);
  if (path) return found('digits', path[0], path[0].match(/\d+/g)?.length ?? null);
  const lettered = /^\d{1,3}[a-z][.)](?:\s+|$)/i.exec(line);
  if (lettered) return found('letters', lettered[0], 2);
  const digits = /^\d{1,3}[.)](?:\s+|$)/.exec(line);
  if (digits) return found('digits', digits[0]);
  const word = /^([a-z]{1,2}|[ivxl]{3,6})[.)](?:\s+|$)/i.exec(line);
  return word?.[1] ? found(styleOf(word[1].toLowerCase(), letterBefore), word[0]) : null;
}

function styleOf(word: string, letterBefore: string | null): NumberStyle {
  if (word.length > 1) return /^[ivxl]+$/.test(word) ? 'roman' : 'letters';
  const next = letterBefore !== null && word.charCodeAt(0) === letterBefore.charCodeAt(0) + 1;
  return next || !'ivx'.includes(word) ? 'letters' : 'roman';
}
