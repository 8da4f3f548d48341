import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Block } from '~/domain/rich-text/blocks';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { fromBlocks } from '~/domain/rich-text/lexical';
import { completeAddress } from './link-address';
import { declarations, withoutStyles } from './pasted-html';
import { RichTextField } from './rich-text-field';
import { RichTextView } from './rich-text-view';
import { editorState, storedMarkdown } from './stored-text';

const blocks: Block[] = [
  { type: 'heading', level: 2, runs: [{ text: 'Voorstel' }] },
  { type: 'paragraph', runs: [{ text: 'Lees\n' }, { text: 'dit', bold: true, href: 'https://example.org' }] },
  {
    type: 'list',
    ordered: true,
    items: [[{ text: 'eerst', italic: true }], [{ text: 'dan', underline: true }]],
  },
];

describe('a text on a page', () => {
  test('is plain HTML without styles', () => {
    expect(renderToStaticMarkup(<RichTextView blocks={blocks} />)).toBe(
      '<div class="opmaak"><h3>Voorstel</h3><p>Lees<br/><a href="https://example.org" rel="noreferrer nofollow"><strong>dit</strong></a></p><ol><li><em>eerst</em></li><li><u>dan</u></li></ol></div>',
    );
  });
  test('its headings come one below the heading it stands under', () => {
    const html = renderToStaticMarkup(
      <RichTextView
        headingLevel={4}
        blocks={[...blocks, { type: 'heading', level: 3, runs: [{ text: 'Later' }] }]}
      />,
    );
    expect(html).toContain('<h4>Voorstel</h4>');
    expect(html).toContain('<h5>Later</h5>');
  });
  test('words of users are never HTML', () => {
    const html = renderToStaticMarkup(
      <RichTextView blocks={[{ type: 'paragraph', runs: [{ text: '<script>x</script>' }] }]} />,
    );
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('the field without JavaScript', () => {
  const field = (defaultValue: object | string | null): string =>
    renderToStaticMarkup(
      <RichTextField
        name="toelichting"
        label="Toelichting"
        defaultValue={defaultValue}
        error="Maak de tekst korter"
      />,
    );
  test('is a box with the stored text as markdown, tied to label and error', () => {
    const html = field(fromBlocks(blocks));
    expect(html).toMatch(/<textarea id="veld-toelichting" name="toelichting"[^>]*aria-invalid="true"/);
    expect(html).toContain(
      '## Voorstel\n\nLees\n[**dit**](https://example.org)\n\n1. _eerst_\n2. __dan__</textarea>',
    );
  });
  test('gives back what was typed, letter by letter, after an error', () => {
    expect(field('**half <af')).toContain('>**half &lt;af</textarea>');
    expect(field(null)).toContain('></textarea>');
  });
});

test('the editor opens what was stored, what it sent before, and what was typed in the box', () => {
  const json = JSON.stringify(fromBlocks(blocks));
  expect(toBlocks(JSON.parse(editorState(fromBlocks(blocks))))).toEqual(blocks);
  expect(toBlocks(JSON.parse(editorState(json)))).toEqual(blocks);
  expect(toBlocks(JSON.parse(editorState(storedMarkdown(json))))).toEqual(blocks);
  expect(toBlocks(JSON.parse(editorState(null)))).toEqual([]);
});

test.each([
  ['example.org', 'https://example.org'],
  [' https://example.org ', 'https://example.org'],
  ['secretaris@example.org', 'mailto:secretaris@example.org'],
  ['localhost:3000', 'https://localhost:3000'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['', ''],
])('the address %j is completed to %j', (typed, address) => {
  expect(completeAddress(typed)).toBe(address);
});

test('pasted styles are set aside before the browser sees them, words are not touched', () => {
  expect(withoutStyles('<style>p{}</style><p class=a style="x:y">de style = mooi</p>')).toBe(
    '<p class=a data-style="x:y">de style = mooi</p>',
  );
  expect(declarations('font-weight:700; mso-list:l0 level1;;onzin')).toEqual([
    ['font-weight', '700'],
    ['mso-list', 'l0 level1'],
  ]);
});
