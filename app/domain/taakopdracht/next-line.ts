/** What the Enter key does in a list, as in any editor: what to put in the place of which part of the text. */
export type Typed = { from: number; to: number; insert: string };

/**
 * At the end of a numbered line a new line starts with the next number, just as far in; on a line that has only its
 * number the list ends. Null where Enter is simply Enter.
 */
export function nextLine(text: string, caret: number): Typed | null {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const end = text.indexOf('\n', caret);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (caret !== start + line.length) return null;
  const [, indent = '', sign = '', mark = '', rest = ''] =
    /^(\s*)(\d{1,3}|[a-z]|[ivx]{2,6}|[-–•*])([.)]?)(?:\s+(.*))?$/i.exec(line) ?? [];
  if (sign === '' || (mark === '' && !/^[-–•*]$/.test(sign))) return null;
  if (rest.trim() === '') return { from: start, to: caret, insert: '' };
  return { from: caret, to: caret, insert: `\n${indent}${after(sign)}${mark} ` };
}

function after(sign: string): string {
  if (/^\d+$/.test(sign)) return String(Number(sign) + 1);
  // Roman and doubled letters are numbered when the text is read; here the kind of number is what counts.
  return /^[a-y]$/i.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 1) : sign;
}
