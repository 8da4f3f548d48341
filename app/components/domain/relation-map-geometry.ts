/** Places in a map of one werkgroep (left) and those it has to do with (a column right); drawn as wide as a phone. */
export const MAP_WIDTH = 360;
const HUB_WIDTH = 112;
const NODE_LEFT = 194;
const LINE_HEIGHT = 17;
const PADDING = 8;
const GAP = 10;
/** Between two lines that leave the hub. */
const PORT = 14;

export type Box = { x: number; y: number; width: number; height: number; lines: string[] };
export type Link = { from: { x: number; y: number }; to: { x: number; y: number }; path: string };
export type RelationMapPlaces = { height: number; hub: Box; nodes: (Box & { link: Link })[] };

export function placesOfMap(hub: string, names: readonly string[]): RelationMapPlaces {
  const boxes = names.map((name) => linesOf(name, 21)).map((lines) => ({ lines, height: heightOf(lines) }));
  const column = boxes.reduce((sum, box) => sum + box.height + GAP, -GAP);
  const hubLines = linesOf(hub, 14);
  const hubHeight = Math.max(heightOf(hubLines), names.length * PORT + PADDING);
  const height = Math.max(column, hubHeight) + 2;
  const hubTop = (height - hubHeight) / 2;
  let top = (height - column) / 2;
  const nodes = boxes.map(({ lines, height: own }, index) => {
    const y = top;
    top += own + GAP;
    const from = { x: HUB_WIDTH + 1, y: hubTop + ((index + 0.5) * hubHeight) / names.length };
    const to = { x: NODE_LEFT, y: y + own / 2 };
    return {
      x: NODE_LEFT,
      y,
      width: MAP_WIDTH - NODE_LEFT - 1,
      height: own,
      lines,
      link: { from, to, path: curve(from, to) },
    };
  });
  return {
    height,
    hub: { x: 1, y: hubTop, width: HUB_WIDTH, height: hubHeight, lines: hubLines },
    nodes,
  };
}

/** Where each line of the text in a box stands, from the middle out. */
export const baselines = ({ y, height, lines }: Box): number[] =>
  lines.map((_, index) => y + height / 2 + (index - (lines.length - 1) / 2) * LINE_HEIGHT + 5);

const heightOf = (lines: readonly string[]): number => lines.length * LINE_HEIGHT + 2 * PADDING;

function curve(from: Link['from'], to: Link['to']): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** Whole words on lines of so many letters; a word that is longer stands alone, cut after a hyphen where it has one. */
function linesOf(name: string, most: number): string[] {
  const words = name.split(/\s+|(?<=-)(?=\p{L}{4,})/u);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined || last.endsWith('-') ? `${last ?? ''}${word}` : `${last} ${word}`;
    if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
