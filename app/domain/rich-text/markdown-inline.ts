import type { Run } from './blocks';
import { isAllowedLink } from './link';

type Marks = Omit<Run, 'text'>;

/** The longest marked stretch, so that a text full of loose stars costs no more than its length allows. */
const inside = String.raw`(?=[^\s\\]|\\.)((?:\\.|[^\\]){1,1500}?)(?<!\s)`;
const pattern = new RegExp(
  [
    String.raw`\\([^\sA-Za-z])`,
    String.raw`\*\*${inside}\*\*`,
    String.raw`(?<![\w\\])__${inside}__(?!\w)`,
    String.raw`(?<![\w\\])_(?!_)${inside}_(?!\w)`,
    String.raw`\[((?:\\.|[^\]\\]){1,1500})\]\(([^)\s]{1,2000})\)`,
  ].join('|'),
  'g',
);

/** Runs of one paragraph of our small markdown. What is no valid mark stays in the text as it is. */
export function readInline(text: string, marks: Marks = {}): Run[] {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    if (last && sameMarks(last, run)) last.text += run.text;
    else if (run.text !== '') runs.push(run);
  };
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    add({ text: text.slice(from, match.index), ...marks });
    from = match.index + match[0].length;
    readMatch(match, marks).forEach(add);
  }
  add({ text: text.slice(from), ...marks });
  return runs;
}

function readMatch(match: RegExpMatchArray, marks: Marks): Run[] {
  const [whole, escaped, bold, underline, italic, label, url] = match;
  if (escaped !== undefined) return [{ text: escaped, ...marks }];
  if (bold !== undefined) return readInline(bold, { ...marks, bold: true });
  if (underline !== undefined) return readInline(underline, { ...marks, underline: true });
  if (italic !== undefined) return readInline(italic, { ...marks, italic: true });
  if (label !== undefined && url !== undefined && isAllowedLink(url))
    return readInline(label, { ...marks, href: url });
  return [{ text: whole, ...marks }];
}

export function writeInline(runs: readonly Run[]): string {
  return runs.map(writeRun).join('');
}

/** Spaces stay outside the marks: "** vet**" would not be read back. */
function writeRun(run: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (words === '') return run.text;
  let text = escapeMarks(words);
  if (run.italic) text = `_${text}_`;
  if (run.underline) text = `__${text}__`;
  if (run.bold) text = `**${text}**`;
  if (run.href !== undefined) text = `[${text}](${run.href.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;
  return before + text + after;
}

function escapeMarks(text: string): string {
  return text.replace(/\\(?=[^\sA-Za-z]|$)|\*\*|[[\]]|(?<!\w)_|_(?!\w)/g, (found) =>
    found.replace(/./g, '\\$&'),
  );
}

function sameMarks(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.href === b.href;
}
