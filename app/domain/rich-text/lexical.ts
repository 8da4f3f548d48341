import { blocksText, type Block, type Run } from './blocks';
import type { LexicalBlock, LexicalDocument, LexicalInline, LexicalText } from './lexical-schema';
import { BOLD, ITALIC, UNDERLINE } from './text-format';
import { toBlocks } from './to-blocks';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;

/** Lexical JSON of blocks. An empty text is one empty paragraph, for the editor wants a place for the caret. */
export function fromBlocks(blocks: readonly Block[]): LexicalDocument {
  const children = blocks.map(blockNode);
  const empty = blockNode({ type: 'paragraph', runs: [] });
  return { root: { ...element, type: 'root', children: children.length > 0 ? children : [empty] } };
}

/** Plain text as Lexical JSON: an empty line starts a paragraph, a single line end stays a line break. */
export function fromPlainText(text: string): LexicalDocument {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return fromBlocks(paragraphs.map((paragraph) => ({ type: 'paragraph', runs: [{ text: paragraph }] })));
}

/** The words of a stored text, for search, mail and comparison. */
export function toPlainText(json: unknown): string {
  return blocksText(toBlocks(json));
}

function blockNode(block: Block): LexicalBlock {
  switch (block.type) {
    case 'paragraph':
      return {
        ...element,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: inlineNodes(block.runs),
      };
    case 'heading':
      return { ...element, type: 'heading', tag: `h${block.level}`, children: inlineNodes(block.runs) };
    case 'list':
      return {
        ...element,
        type: 'list',
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
        children: block.items.map((runs, index) => {
          return { ...element, type: 'listitem', value: index + 1, children: inlineNodes(runs) };
        }),
      };
  }
}

function inlineNodes(runs: readonly Run[]): LexicalInline[] {
  return runs.flatMap((run): LexicalInline[] => {
    const nodes = textNodes(run);
    if (run.href === undefined) return nodes;
    return [
      { ...element, type: 'link', url: run.href, rel: null, target: null, title: null, children: nodes },
    ];
  });
}

function textNodes(run: Run): LexicalText[] {
  const format = (run.bold ? BOLD : 0) | (run.italic ? ITALIC : 0) | (run.underline ? UNDERLINE : 0);
  return run.text
    .split('\n')
    .flatMap((text, index): LexicalText[] => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 } as const] : []),
      ...(text === ''
        ? []
        : [{ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 } as const]),
    ]);
}
