import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each([
  ['a page of ours', '/hervormingsagenda/acties?jaar=2022', '/hervormingsagenda/acties?jaar=2022'],
  ['nothing asked', null, null],
  ['another host without a scheme', '//evil.example', null],
  ['another host, as browsers read a backslash', '/\\evil.example', null],
  ['a backslash further on', '/a\\..\\b', null],
  ['another scheme', 'https://evil.example/', null],
  ['a script', 'javascript:alert(1)', null],
  ['a line break, which would start a header of its own', '/a\nSet-Cookie: x', null],
  ['something endless', `/${'a'.repeat(2_000)}`, null],
])('%s', (_what, value, expected) => {
  expect(ownPath(value)).toBe(expected);
});
