import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksText, type Block } from './blocks';
import {
  isEmptyRichText,
  parseLexical,
  parseRichTextInput,
  richTextField,
  type RichTextRefusal,
} from './input';
import { fromBlocks, fromPlainText, toPlainText } from './lexical';
import { isAllowedLink } from './link';
import { fromMarkdown, toMarkdown } from './markdown';
import { toBlocks } from './to-blocks';

const allKinds: Block[] = [
  { type: 'heading', level: 2, runs: [{ text: 'Voorstel' }] },
  {
    type: 'paragraph',
    runs: [
      { text: 'Het BOHA ' },
      { text: 'stelt vast', bold: true },
      { text: ', zie ' },
      { text: 'de bijlage', href: 'https://example.org/bijlage' },
      { text: '\nen ' },
      { text: 'niet eerder', italic: true, underline: true },
    ],
  },
  { type: 'list', ordered: false, items: [[{ text: 'Inkoop' }], [{ text: 'Toegang', bold: true }]] },
  { type: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan' }]] },
  { type: 'heading', level: 3, runs: [{ text: 'Later' }] },
];

const text = (words: string, more: object = {}): object => ({
  type: 'text',
  text: words,
  format: 0,
  ...more,
});
const root = (...children: object[]): object => ({ root: { type: 'root', children } });
const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });
const nest = (depth: number): unknown => {
  let node: object = { type: 'listitem', children: [] };
  for (let level = 0; level < depth; level += 1) {
    node = {
      type: 'listitem',
      children: [{ type: 'list', listType: 'bullet', tag: 'ul', children: [node] }],
    };
  }
  return root({ type: 'list', listType: 'bullet', tag: 'ul', children: [node] });
};

describe('blocks, Lexical JSON and markdown tell the same text', () => {
  test('every kind of block survives the way to Lexical and back, through the check', () => {
    expect(parseLexical(JSON.parse(JSON.stringify(fromBlocks(allKinds))))).toEqual({
      ok: true,
      document: fromBlocks(allKinds),
    });
    expect(toBlocks(fromBlocks(allKinds))).toEqual(allKinds);
  });
  test('every kind of block survives the box without JavaScript', () => {
    expect(fromMarkdown(toMarkdown(allKinds))).toEqual(allKinds);
  });
  test('no word changes on the way through the box, whatever signs it holds', () => {
    const sign = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '[',
      ']',
      '(',
      '\\',
      '- ',
      '## ',
      '1. ',
      'a',
      'één',
      ' ',
      '€',
    );
    const words = fc
      .array(sign, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
    const block = words
      .filter((value) => value !== '')
      .map((value): Block => ({ type: 'paragraph', runs: [{ text: value }] }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(fromMarkdown(toMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: 2000 },
    );
  });
  test('plain text: an empty line is a paragraph, a line end a line break', () => {
    expect(toBlocks(fromPlainText('een\r\ntwee\n\n\n drie '))).toEqual([
      { type: 'paragraph', runs: [{ text: 'een\ntwee' }] },
      { type: 'paragraph', runs: [{ text: 'drie' }] },
    ]);
  });
  test('the words alone, for search and mail', () => {
    expect(toPlainText(fromBlocks(allKinds.slice(2, 4)))).toBe('- Inkoop\n- Toegang\n\n1. eerst\n2. dan');
  });
});

describe('markdown as people type it', () => {
  const cases: [why: string, typed: string, blocks: Block[]][] = [
    ['empty', '', []],
    ['loose stars are stars', '2 * 3 ** 4', [{ type: 'paragraph', runs: [{ text: '2 * 3 ** 4' }] }]],
    [
      'a file name keeps its underscores',
      'zie nota_v2_def.docx',
      [{ type: 'paragraph', runs: [{ text: 'zie nota_v2_def.docx' }] }],
    ],
    [
      'a list right after a line',
      'Drie:\n- a\n- b',
      [
        { type: 'paragraph', runs: [{ text: 'Drie:' }] },
        { type: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      ],
    ],
    [
      'a bullet that Word left behind',
      '•\tpunt',
      [{ type: 'list', ordered: false, items: [[{ text: 'punt' }]] }],
    ],
    ['an item of two lines', '- a\n  b', [{ type: 'list', ordered: false, items: [[{ text: 'a\nb' }]] }]],
    [
      'a dangerous link stays plain text',
      '[klik](javascript:alert(1))',
      [{ type: 'paragraph', runs: [{ text: '[klik](javascript:alert(1))' }] }],
    ],
    [
      'bold in italic',
      '_heel **erg** kort_',
      [
        {
          type: 'paragraph',
          runs: [
            { text: 'heel ', italic: true },
            { text: 'erg', italic: true, bold: true },
            { text: ' kort', italic: true },
          ],
        },
      ],
    ],
    ['a brace is no JSON', '{"root": nee', [{ type: 'paragraph', runs: [{ text: '{"root": nee' }] }]],
  ];
  test.each(cases)('%s', (_why, typed, blocks) => {
    expect(parseRichTextInput(typed)).toEqual({ ok: true, document: fromBlocks(blocks) });
  });
  test('100,000 loose stars are read in reasonable time', () => {
    expect(blocksText(fromMarkdown('**a '.repeat(24_000)))).toHaveLength(95_999);
  }, 5_000);
});

describe('Lexical JSON from outside', () => {
  const refused: [why: string, json: unknown, reason: RichTextRefusal][] = [
    ['an unknown node', root({ type: 'iframe', src: 'https://example.org' }), 'text_unreadable'],
    [
      'a script link',
      root(paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('x')] })),
      'link_not_allowed',
    ],
    [
      'a script link inside a list',
      root({
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: [{ type: 'listitem', children: [{ type: 'link', url: 'data:text/html,x', children: [] }] }],
      }),
      'link_not_allowed',
    ],
    ['text that is no text', root(paragraph({ type: 'text', text: 7 })), 'text_unreadable'],
    ['no blocks at all', root(), 'text_unreadable'],
    ['not a document', { root: 'x' }, 'text_unreadable'],
    ['a list nested very deep', nest(40), 'text_too_deep'],
    ['a list nested a hundred thousand deep', nest(100_000), 'text_too_deep'],
    ['100,000 characters', fromPlainText('a'.repeat(100_000)), 'text_too_long'],
  ];
  test.each(refused)('%s is refused', (_why, json, reason) => {
    expect(parseLexical(json)).toEqual({ ok: false, reason });
  });
  test('what a paste brings along is dropped, the words stay', () => {
    const pasted = root(
      {
        type: 'heading',
        tag: 'h1',
        format: 'center',
        children: [text('Kop', { style: 'color: red', format: 5 })],
      },
      {
        ...paragraph(text('met\t'), { type: 'tab', text: '\t' }, text('tab')),
        indent: 99,
        textStyle: 'x',
        extra: true,
      },
    );
    expect(parseLexical(pasted)).toEqual({
      ok: true,
      document: fromBlocks([
        { type: 'heading', level: 2, runs: [{ text: 'Kop', bold: true }] },
        { type: 'paragraph', runs: [{ text: 'met\t' }, { text: '\t' }, { text: 'tab' }] },
      ]),
    });
  });
  test('as a form field it refuses with a code', () => {
    expect(richTextField.safeParse('a'.repeat(100_000)).error?.issues[0]?.message).toBe('text_too_long');
    expect(richTextField.parse('Goed')).toEqual(fromPlainText('Goed'));
  });
  test.each([
    ['an empty box', '', true],
    ['only spaces', ' \n ', true],
    ['an editor in which nothing was typed', JSON.stringify(fromBlocks([])), true],
    ['a word', 'ja', false],
  ])('is it empty: %s', (_why, typed, empty) => {
    const parsed = parseRichTextInput(typed);
    expect(parsed.ok && isEmptyRichText(parsed.document)).toBe(empty);
  });
});

describe('reading what is stored', () => {
  test.each([
    ['nothing', null, []],
    ['something else', 'tekst', []],
    [
      'a node of a later version keeps its words',
      root({ type: 'callout', children: [text('Let op')] }),
      [{ type: 'paragraph', runs: [{ text: 'Let op' }] }],
    ],
    [
      'a bad link keeps its words',
      root(paragraph({ type: 'link', url: 'javascript:x', children: [text('klik')] })),
      [{ type: 'paragraph', runs: [{ text: 'klik' }] }],
    ],
    [
      'a nested list follows its parent',
      root({
        type: 'list',
        listType: 'bullet',
        children: [
          { type: 'listitem', children: [text('a')] },
          {
            type: 'listitem',
            children: [
              { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('b')] }] },
            ],
          },
        ],
      }),
      [{ type: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] }],
    ],
  ])('%s', (_why, json, blocks) => {
    expect(toBlocks(json)).toEqual(blocks);
  });
});

test.each([
  ['https://example.org/a?b=c', true],
  ['http://example.org', true],
  ['mailto:secretaris@example.org', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['https://', false],
  ['tel:0701234567', false],
])('link %s is allowed: %s', (url, allowed) => {
  expect(isAllowedLink(url)).toBe(allowed);
});

test('a link of thousands of characters is no link', () => {
  expect(isAllowedLink(`https://example.org/${'a'.repeat(2000)}`)).toBe(false);
});
