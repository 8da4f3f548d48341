import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handbooks, readHandbook, type HandbookBlock } from './read';

const only = (markdown: string) => readHandbook(`# Titel\n\n${markdown}`).blocks;

test.each<[string, string, HandbookBlock]>([
  [
    'a heading with its anchor',
    '## 2. Melden in een minuut',
    { type: 'heading', level: 2, id: '2-melden-in-een-minuut', text: '2. Melden in een minuut' },
  ],
  [
    'lines of one paragraph',
    'Kies **Wij**\nen typ `VNG:`.',
    {
      type: 'paragraph',
      words: [
        { kind: 'plain', text: 'Kies ' },
        { kind: 'bold', text: 'Wij' },
        { kind: 'plain', text: ' en typ ' },
        { kind: 'typed', text: 'VNG:' },
        { kind: 'plain', text: '.' },
      ],
    },
  ],
  [
    'a list',
    '- een;\n- twee\n  verder',
    { type: 'list', items: [[{ kind: 'plain', text: 'een;' }], [{ kind: 'plain', text: 'twee verder' }]] },
  ],
  [
    'a table with a key',
    '| wat | toets |\n| --- | --- |\n| omhoog | <kbd>↑</kbd> |',
    {
      type: 'table',
      head: [[{ kind: 'plain', text: 'wat' }], [{ kind: 'plain', text: 'toets' }]],
      rows: [[[{ kind: 'plain', text: 'omhoog' }], [{ kind: 'key', text: '↑' }]]],
    },
  ],
  [
    'a picture',
    '![Een melding](partner-beelden/melding.png)',
    { type: 'picture', alt: 'Een melding', src: 'partner-beelden/melding.png' },
  ],
  [
    'a link to another one',
    '[lees](secretaris.md#inloggen)',
    {
      type: 'paragraph',
      words: [{ kind: 'link', text: 'lees', handbook: 'secretaris', anchor: 'inloggen' }],
    },
  ],
  [
    'a link to anything else stays text',
    '[lees](geheim.md)',
    { type: 'paragraph', words: [{ kind: 'plain', text: '[lees](geheim.md)' }] },
  ],
])('reads %s', (_what, markdown, block) => {
  expect(only(markdown)).toEqual([block]);
});

test.each(handbooks)('the handleiding of the %s is read whole: no mark is left in its words', (name) => {
  const { title, blocks } = readHandbook(readFileSync(`docs/handleiding/${name}.md`, 'utf8'));
  expect(title).toMatch(/^Handleiding voor de /);
  expect(blocks.some(({ type }) => type === 'picture')).toBe(true);
  const plain = JSON.stringify(blocks).match(/"kind":"(?:plain|bold)","text":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(plain.filter((text) => /\*\*|`|<kbd>|\]\(|^\||!\[|^#/.test(text))).toEqual([]);
});
