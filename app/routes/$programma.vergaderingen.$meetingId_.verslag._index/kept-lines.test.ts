import { expect, test } from 'vitest';
import { withTyped } from './kept-lines';

test.each<[string, string, string, string]>([
  ['nothing was kept', '', 'VNG: ', 'VNG: '],
  ['nothing was typed', 'VNG: eens', '', 'VNG: eens'],
  ['something was kept and something typed: neither is lost', 'VNG: eens', '-> st', 'VNG: eens -> st'],
  ['the browser put back what stood there', 'VNG: eens', 'VNG: eens', 'VNG: eens'],
  ['it put it back and somebody went on', 'VNG: eens', 'VNG: eens met', 'VNG: eens met'],
])('%s', (_when, kept, typed, expected) => {
  const lines = [{ id: 'l', itemId: 'a', text: 'x', choice: '' }];
  expect(withTyped({ lines, drafts: { a: kept, b: 'ander' } }, { a: typed })).toEqual({
    lines,
    drafts: { a: expected, b: 'ander' },
  });
});
