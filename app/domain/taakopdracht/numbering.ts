import type { Question } from './content';

/** How a level is numbered: 1 2 3, a b c or i ii iii. */
export type NumberStyle = 'digits' | 'letters' | 'roman';

/** What a level that says nothing of its own gets, from the outermost in. */
const usual: readonly NumberStyle[] = ['digits', 'letters', 'roman'];

const romanParts: readonly [number, string][] = [
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  return romanParts
    .map(([value, sign]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

/** The number of the nth in its list, from 1. After z letters go on with aa. */
export function numberText(style: NumberStyle, nth: number): string {
  if (style === 'digits') return String(nth);
  if (style === 'roman') return roman(nth);
  const rest = Math.floor((nth - 1) / 26);
  return (rest > 0 ? numberText('letters', rest) : '') + String.fromCharCode(97 + ((nth - 1) % 26));
}

/** How each level is numbered, as its first number says. */
export function stylesOf(questions: readonly Question[]): NumberStyle[] {
  const styles: NumberStyle[] = [];
  const look = (level: readonly Question[], depth: number) => {
    const first = level[0];
    if (!first) return;
    styles[depth] ??= /^\d/.test(first.number) ? 'digits' : first.number === 'i' ? 'roman' : 'letters';
    for (const { items } of level) look(items ?? [], depth + 1);
  };
  look(questions, 0);
  return styles;
}

/** The same list numbered in order, each level in its own style. Nobody numbers by hand. */
export function renumbered(
  questions: readonly Question[],
  styles: readonly (NumberStyle | undefined)[],
  depth = 0,
  above: NumberStyle | null = null,
): Question[] {
  const style = styleAt(styles[depth], depth, above);
  return questions.map(({ text, items = [] }, index) => ({
    number: numberText(style, index + 1),
    text,
    ...(items.length > 0 ? { items: renumbered(items, styles, depth + 1, style) } : {}),
  }));
}

/** Never as the level above it: a "2." that is moved under "1." becomes its "a." */
function styleAt(said: NumberStyle | undefined, depth: number, above: NumberStyle | null): NumberStyle {
  const wishes = [said, usual[depth % usual.length], ...usual];
  return wishes.find((wish) => wish !== undefined && wish !== above) ?? 'digits';
}
