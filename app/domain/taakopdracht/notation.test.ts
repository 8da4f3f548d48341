import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from './content';
import { readQuestions, writeQuestions } from './notation';
import { renumbered, stylesOf } from './numbering';

/** As one line: "1 Wie (a Jong, b Oud), 2 Wat". */
const shown = (questions: readonly Question[]): string =>
  questions
    .map(({ number, text, items }) => `${number} ${text}${items ? ` (${shown(items)})` : ''}`)
    .join(', ');

const read = (...lines: string[]): string => {
  const result = readQuestions(lines.join('\n'));
  return result.ok ? shown(result.questions) : `${result.code}, regel ${result.line}`;
};

describe('what is typed', () => {
  it.each<[string, string[], string]>([
    ['nothing', [''], ''],
    ['numbers', ['1. Wie', '2. Wat'], '1 Wie, 2 Wat'],
    ['numbers with a bracket', ['1) Wie', '2) Wat'], '1 Wie, 2 Wat'],
    [
      'letters under a number, further in',
      ['1. Wie', '   a. Jong', '   b. Oud', '2. Wat'],
      '1 Wie (a Jong, b Oud), 2 Wat',
    ],
    [
      'letters under a number, not further in',
      ['1. Wie', 'a. Jong', 'b. Oud', '2. Wat'],
      '1 Wie (a Jong, b Oud), 2 Wat',
    ],
    [
      'three levels',
      ['1. Wie', '  a. Jong', '    i. Thuis', '    ii. Elders', '  b. Oud'],
      '1 Wie (a Jong (i Thuis, ii Elders), b Oud)',
    ],
    [
      'three levels without spaces',
      ['1. Wie', 'a. Jong', 'i. Thuis', 'ii. Elders', 'b. Oud'],
      '1 Wie (a Jong (i Thuis, ii Elders), b Oud)',
    ],
    ['letters first, numbers under them', ['a. Wie', '  1. Jong', 'b. Wat'], 'a Wie (1 Jong), b Wat'],
    [
      'the same kind of number further in becomes a letter',
      ['1. Wie', '   1. Jong', '   2. Oud', '2. Wat'],
      '1 Wie (a Jong, b Oud), 2 Wat',
    ],
    [
      'numbers that say themselves how deep they are',
      ['1. Wie', '1a. Jong', '1b. Oud', '2. Wat'],
      '1 Wie (a Jong, b Oud), 2 Wat',
    ],
    [
      'numbers with a full stop in them, as Word makes them',
      ['1. Wie', '1.1.\tJong', '1.2.\tOud', '2. Wat'],
      '1 Wie (a Jong, b Oud), 2 Wat',
    ],
    ['tabs', ['1.\tWie', '\ta.\tJong', '2.\tWat'], '1 Wie (a Jong), 2 Wat'],
    ['dashes', ['- Wie', '- Wat', '  - Jong'], '1 Wie, 2 Wat (a Jong)'],
    ['dashes under numbers', ['1. Wie', '- Jong', '- Oud', '2. Wat'], '1 Wie (a Jong, b Oud), 2 Wat'],
    ['no numbers at all: every line is a question', ['Wie', 'Wat', '   Jong'], '1 Wie, 2 Wat (a Jong)'],
    ['a question over two lines', ['1. Wie geeft', '   de hulp?', '2. Wat'], '1 Wie geeft de hulp?, 2 Wat'],
    ['empty lines', ['1. Wie', '', '   a. Jong', '', '2. Wat'], '1 Wie (a Jong), 2 Wat'],
    ['a capital', ['A. Wie', 'B. Wat'], 'a Wie, b Wat'],
    [
      'a text that starts like a number',
      ['1. Wie', '2028 komt eraan', '2. Wat'],
      '1 Wie 2028 komt eraan, 2 Wat',
    ],
    ['a text that starts like a letter', ['1. Wie', 'i.v.m. de wet'], '1 Wie i.v.m. de wet'],
    ['an amount is no number of a question', ['1. Wie', '1,5 mln'], '1 Wie 1,5 mln'],
  ])('%s', (_what, lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });
});

describe('numbering again', () => {
  it.each<[string, string[], string]>([
    ['a new one in between', ['1. Wie', '2. Nieuw', '2. Wat'], '1 Wie, 2 Nieuw, 3 Wat'],
    ['one taken out', ['1. Wie', '3. Wat'], '1 Wie, 2 Wat'],
    ['the first taken out', ['2. Wat', '3. Waar'], '1 Wat, 2 Waar'],
    ['another order', ['3. Waar', '1. Wie'], '1 Waar, 2 Wie'],
    ['a dash for a new one', ['1. Wie', '- Nieuw', '2. Wat'], '1 Wie (a Nieuw), 2 Wat'],
    [
      'a letter moved further in',
      ['1. Wie', '   a. Jong', '   b. Oud', '      c. Heel oud'],
      '1 Wie (a Jong, b Oud (i Heel oud))',
    ],
    [
      'h taken out, i stays a letter',
      ['1. Wie', ...'abcdefgi'.split('').map((one) => `   ${one}. ${one}`)],
      '1 Wie (a a, b b, c c, d d, e e, f f, g g, h i)',
    ],
    [
      'i after h is a letter',
      [...'abcdefghi'.split('').map((one) => `${one}. ${one}`)],
      'a a, b b, c c, d d, e e, f f, g g, h h, i i',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });
});

describe('what can’t be read says where', () => {
  it.each<[string, string[], string]>([
    ['a text before the first number', ['Vragen:', '1. Wie'], 'questions_start_unmarked, regel 1'],
    ['a number without a text', ['1. Wie', '2.'], 'question_empty, regel 2'],
    ['too deep', ['1. a', ' a. b', '  i. c', '   1. d', '    a. e'], 'questions_too_deep, regel 5'],
    ['too long', ['1. Wie', `2. ${'x'.repeat(2001)}`], 'question_too_long, regel 2'],
    ['too many', Array.from({ length: 201 }, (_, index) => `${index}. x`), 'questions_too_many, regel 201'],
  ])('%s', (_what, lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });
});

it('writes what it reads back to the same list', () => {
  const text = fc.stringMatching(/^[A-Z][a-z]{0,8}( [a-z]{1,8}){0,3}\??$/);
  const tree = fc.letrec<{ list: Question[] }>((tie) => ({
    list: fc.array(
      fc.record({
        number: fc.constant(''),
        text,
        items: fc.oneof({ depthSize: 'small', maxDepth: 3 }, fc.constant([]), tie('list')) as fc.Arbitrary<
          Question[]
        >,
      }),
      { minLength: 1, maxLength: 12, depthIdentifier: 'vragen' },
    ),
  })).list;
  const styles = fc.array(fc.constantFrom('digits' as const, 'letters' as const, 'roman' as const), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(tree, styles, (list, wanted) => {
      const questions = renumbered(list, wanted);
      fc.pre(depthOf(questions) <= 4 && countOf(questions) <= 200);
      const back = readQuestions(writeQuestions(questions));
      expect(back).toEqual({ ok: true, questions });
      expect(renumbered(list, stylesOf(questions))).toEqual(questions);
    }),
  );
});

const depthOf = (questions: readonly Question[]): number =>
  Math.max(0, ...questions.map(({ items = [] }) => 1 + depthOf(items)));
const countOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { items = [] }) => sum + 1 + countOf(items), 0);
