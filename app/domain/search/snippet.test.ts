import { expect, test } from 'vitest';
import { HIT_END, HIT_START, snippetParts, withEllipses } from './snippet';

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

test.each([
  ['a whole sentence stays', 'Het lokale team.', 'Het lokale team.'],
  ['begun in the middle', 'lokale team.', '… lokale team.'],
  ['cut at the end', 'Het lokale', 'Het lokale …'],
  ['a question is an end', 'Wie doet wat?', 'Wie doet wat?'],
  ['nothing stays nothing', '', ''],
])('%s', (_why, text, expected) => {
  expect(
    withEllipses(snippetParts(text))
      .map((part) => part.text)
      .join(''),
  ).toBe(expected);
});
