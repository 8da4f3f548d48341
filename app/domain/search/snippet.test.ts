import { expect, test } from 'vitest';
import { HIT_END, HIT_START, snippetParts } from './snippet';

const mark = (text: string) => text.replaceAll('[', HIT_START).replaceAll(']', HIT_END);

test.each([
  ['a hit in the middle', 'het [lokale] team', ['het ', '*lokale', ' team']],
  ['a hit at the start and the end', '[lokaal] [team]', ['*lokaal', ' ', '*team']],
  ['no hit', 'geen', ['geen']],
  ['nothing', '', []],
  ['a mark that was never closed marks nothing', 'het [lokale team', ['het ', 'lokale team']],
  ['a closing mark alone is not shown', 'het] team', ['het team']],
  ['what looks like HTML stays text', '[<b>]', ['*<b>']],
])('%s', (_why, text, expected) => {
  expect(snippetParts(mark(text)).map((part) => (part.hit ? `*${part.text}` : part.text))).toEqual(expected);
});
