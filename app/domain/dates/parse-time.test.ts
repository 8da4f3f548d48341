import { expect, test } from 'vitest';
import { parseDutchTime } from './parse-time';

test.each([
  ['13:30', '13:30', 'as the time field of a browser sends it'],
  ['13.30 uur', '13:30', 'as Dutch papers write it'],
  ['9.00', '09:00', 'without the leading zero'],
  ['1330', '13:30', 'without a sign in between'],
  ['9 uur', '09:00', 'a whole hour'],
  [' 00:00 ', '00:00', 'midnight, with spaces around it'],
  ['25:99', undefined, 'no clock shows it'],
  ['24:00', undefined, 'midnight is 00:00'],
  ['13:3', undefined, 'half typed'],
  ['13:30:00', undefined, 'seconds are not ours'],
  ['', undefined, 'empty'],
  ['half twee', undefined, 'words'],
])('%j reads as %s: %s', (input, expected, _why) => {
  expect(parseDutchTime(input)).toBe(expected);
});
