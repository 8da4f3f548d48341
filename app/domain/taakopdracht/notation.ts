import type { Question } from './content';
import { notationLines, type NotationLine } from './notation-lines';
import { renumbered, type NumberStyle } from './numbering';

/**
 * Numbered questions as plain text, so that a whole list is written, cut, pasted and moved in one field:
 *
 *     1. Who gives the help?
 *        a. In the neighbourhood
 *     2. Who pays?
 *
 * Numbers only say what is a question and how deep it stands; reading numbers everything anew, in order.
 */
export const MAX_QUESTIONS = 200;
export const MAX_DEPTH = 4;
export const MAX_QUESTION = 2000;

export const notationRefusals = [
  'questions_start_unmarked',
  'question_empty',
  'question_too_long',
  'questions_too_deep',
  'questions_too_many',
] as const;
export type NotationRefusal = (typeof notationRefusals)[number];

export type ReadQuestions =
  { ok: true; questions: Question[] } | { ok: false; code: NotationRefusal; line: number };

export function readQuestions(text: string): ReadQuestions {
  const lines = notationLines(text);
  if (lines === null) return { ok: false, code: 'questions_start_unmarked', line: 1 };
  if (lines.length > MAX_QUESTIONS)
    return { ok: false, code: 'questions_too_many', line: lines[MAX_QUESTIONS]?.line ?? 1 };
  const problem = lines.map(wrongWith).find((one) => one !== null);
  if (problem) return problem;
  const styles: (NumberStyle | undefined)[] = [];
  for (const { depth, style } of lines) styles[depth] ??= style;
  return { ok: true, questions: renumbered(treeOf(lines), styles) };
}

function wrongWith({ depth, text, line }: NotationLine): Extract<ReadQuestions, { ok: false }> | null {
  if (text === '') return { ok: false, code: 'question_empty', line };
  if (text.length > MAX_QUESTION) return { ok: false, code: 'question_too_long', line };
  return depth >= MAX_DEPTH ? { ok: false, code: 'questions_too_deep', line } : null;
}

/** Each line under the last one that stands less deep. */
function treeOf(lines: readonly NotationLine[]): Question[] {
  const roots: Question[] = [];
  const above: Question[] = [];
  for (const { depth, text } of lines) {
    const question: Question = { number: '', text, items: [] };
    const parent = above[depth - 1];
    (parent ? (parent.items ??= []) : roots).push(question);
    above[depth] = question;
    above.length = depth + 1;
  }
  return roots;
}

const STEP = '   ';

/** As it stands in the text field: each level three spaces further in. */
export function writeQuestions(questions: readonly Question[], depth = 0): string {
  return questions
    .map(({ number, text, items = [] }) =>
      [
        `${STEP.repeat(depth)}${number}. ${text.replace(/\s+/g, ' ').trim()}`,
        writeQuestions(items, depth + 1),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    )
    .join('\n');
}
