import type { Question } from './content';
import { readQuestions, writeQuestions } from './notation';
import { notationLines } from './notation-lines';
import { renumbered, stylesOf } from './numbering';

export type LineMove = 'up' | 'down' | 'in' | 'out';

export type Moved = {
  text: string;
  /** The line where the moved question now starts, from 0. */
  line: number;
};

/**
 * Moves the question on a line of the text field, with all that is lettered under it; the list is numbered anew.
 * Null where it can't go that way, or where the text can't be read.
 */
export function moveLine(text: string, line: number, move: LineMove): Moved | null {
  const read = readQuestions(text);
  const entries = notationLines(text);
  if (!read.ok || entries === null) return null;
  const at = entries.findLastIndex((entry) => entry.line <= line + 1);
  if (at < 0) return null;
  const path = pathOf(read.questions, at);
  if (path === null) return null;
  const tree = structuredClone(read.questions);
  const moved = moves[move](tree, path);
  if (moved === null) return null;
  const questions = renumbered(tree, stylesOf(read.questions));
  const checked = readQuestions(writeQuestions(questions));
  return checked.ok ? { text: writeQuestions(questions), line: moved } : null;
}

/** Where the nth question of the list stands: its place on each level. */
function pathOf(questions: readonly Question[], nth: number): number[] | null {
  let left = nth;
  const walk = (level: readonly Question[]): number[] | null => {
    for (const [index, { items = [] }] of level.entries()) {
      if (left === 0) return [index];
      left -= 1;
      const deeper = walk(items);
      if (deeper) return [index, ...deeper];
    }
    return null;
  };
  return walk(questions);
}

type Place = { level: Question[]; index: number };

/** Lists along the path, from the outermost in. */
function placesOf(tree: Question[], path: readonly number[]): Place[] {
  let level = tree;
  return path.map((index) => {
    const place = { level, index };
    level = level[index]?.items ?? [];
    return place;
  });
}

const moves: Record<LineMove, (tree: Question[], path: number[]) => number | null> = {
  up: (tree, path) => swap(tree, path, -1),
  down: (tree, path) => swap(tree, path, 1),
  in: (tree, path) => {
    const place = placesOf(tree, path).at(-1);
    const under = place?.level[place.index - 1];
    const taken = under && place?.level.splice(place.index, 1)[0];
    if (!taken) return null;
    (under.items ??= []).push(taken);
    return lineOf(tree, taken);
  },
  out: (tree, path) => {
    const [parent, place] = placesOf(tree, path).slice(-2);
    const taken = parent && place?.level.splice(place.index, 1)[0];
    if (!taken) return null;
    parent.level.splice(parent.index + 1, 0, taken);
    return lineOf(tree, taken);
  },
};

function swap(tree: Question[], path: number[], by: 1 | -1): number | null {
  const place = placesOf(tree, path).at(-1);
  const [one, other] = [place?.level[place.index], place?.level[place.index + by]];
  if (!place || !one || !other) return null;
  place.level[place.index] = other;
  place.level[place.index + by] = one;
  return lineOf(tree, one);
}

function lineOf(tree: readonly Question[], wanted: Question): number {
  const flat = (level: readonly Question[]): Question[] =>
    level.flatMap((question) => [question, ...flat(question.items ?? [])]);
  return flat(tree).indexOf(wanted);
}
