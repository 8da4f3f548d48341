import { expect, test } from 'vitest';
import { handedInText, submissionText } from './round-words';

test('what is said of sets while a round is open, and once it is frozen', () => {
  expect(submissionText('open', false)).toBe('nog niet ingediend');
  expect(submissionText('open', true)).toBe('niet ingediend');
  expect(submissionText('goedgekeurd', true)).toBe('goedgekeurd');
  expect([0, 1, 2].map((count) => handedInText(count, 10))).toEqual([
    '0 van 10 partijen hebben ingediend',
    '1 van 10 partijen heeft ingediend',
    '2 van 10 partijen hebben ingediend',
  ]);
});
