import { markerOf } from './marker';
import type { NumberStyle } from './numbering';

/** One question as it stands in the text field: how deep, and on which line. */
export type NotationLine = { depth: number; style: NumberStyle | undefined; text: string; line: number };

type Level = { indent: number; style: string };
type Read = { indent: number; text: string; line: number };

const TAB = '    ';

/** Null when the first line is no question: what comes before the first number belongs nowhere. */
export function notationLines(text: string): NotationLine[] | null {
  const lines = text.split('\n').flatMap((whole, index): Read[] => {
    const [, space = '', rest = ''] = /^(\s*)(.*?)\s*$/.exec(whole) ?? [];
    return rest === '' ? [] : [{ indent: space.replaceAll('\t', TAB).length, text: rest, line: index + 1 }];
  });
  const marked = lines.filter((one) => markerOf(one.text, null) !== null);
  // Without any number or dash every line is a question of its own.
  const plain = marked.length === 0;
  const counting = plain ? lines : marked;
  const byIndent = new Set(counting.map(({ indent }) => indent)).size > 1;
  const found: NotationLine[] = [];
  const levels: Level[] = [];
  let letter: { sign: string; indent: number } | null = null;
  for (const { indent, text: rest, line } of lines) {
    const marker = plain
      ? ({ style: 'dash', depth: null, text: rest } as const)
      : markerOf(rest, letter?.indent === indent ? letter.sign : null);
    if (marker === null) {
      const before = found.at(-1);
      if (!before) return null;
      before.text = `${before.text} ${rest}`.trim();
      continue;
    }
    const depth = enter(levels, { indent, style: marker.style }, marker.depth, byIndent);
    if (marker.style === 'letters') letter = { sign: rest.charAt(0).toLowerCase(), indent };
    const style = marker.style === 'dash' ? undefined : marker.style;
    found.push({ depth, style, text: marker.text.replace(/\s+/g, ' '), line });
  }
  return found;
}

/** Puts a line on its level and tells how deep that is: by indentation where there is any, else by the kind of number. */
function enter(levels: Level[], level: Level, said: number | null, byIndent: boolean): number {
  if (said !== null) levels.length = Math.min(said - 1, levels.length);
  else if (byIndent) while ((levels.at(-1)?.indent ?? -1) >= level.indent) levels.pop();
  else {
    const known = levels.findIndex(({ style }) => style === level.style);
    if (known >= 0) levels.length = known;
  }
  levels.push(level);
  return levels.length - 1;
}
