import { expect, test } from 'vitest';
import { goesHere } from './own-links';

const click = {
  button: 0,
  defaultPrevented: false,
  metaKey: false,
  altKey: false,
  ctrlKey: false,
  shiftKey: false,
};

test.each<[string, Partial<typeof click>, string, boolean]>([
  ['a plain click, or Enter on the link', {}, '', true],
  ['with the window named', {}, '_self', true],
  ['to a new window', {}, '_blank', false],
  ['with the middle button', { button: 1 }, '', false],
  ['with Ctrl, for a new tab', { ctrlKey: true }, '', false],
  ['with Command, for a new tab', { metaKey: true }, '', false],
  ['with Shift, for a new window', { shiftKey: true }, '', false],
  ['with Alt, to keep the file', { altKey: true }, '', false],
  ['that something else on the page answered', { defaultPrevented: true }, '', false],
])('%s', (_what, change, target, expected) => {
  expect(goesHere({ ...click, ...change }, target)).toBe(expected);
});
