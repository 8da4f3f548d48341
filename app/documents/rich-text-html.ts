import type { Block, Run } from '~/domain/rich-text/blocks';
import { escapeHtml } from './escape-html';
import { safeHref } from './pdf/rich-text-view';

/** Written text as HTML for a page that is read without us; a heading of level 2 becomes one below `under`. */
export const richTextHtml = (blocks: readonly Block[], under: number): string =>
  blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
          return `<p>${runs(block.runs)}</p>`;
        case 'heading': {
          const tag = `h${under + block.level - 1}`;
          return `<${tag}>${runs(block.runs)}</${tag}>`;
        }
        case 'list': {
          const tag = block.ordered ? 'ol' : 'ul';
          return `<${tag}>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`;
        }
      }
    })
    .join('\n');

const runs = (list: readonly Run[]): string => list.map(run).join('');

function run({ text, bold, italic, underline, href }: Run): string {
  const safe = href === undefined ? null : safeHref(href);
  const marks = [bold && 'strong', italic && 'em', underline && 'u'].filter(
    (mark) => typeof mark === 'string',
  );
  const words = marks.reduce(
    (inner, mark) => `<${mark}>${inner}</${mark}>`,
    escapeHtml(text).replaceAll('\n', '<br>'),
  );
  return safe === null ? words : `<a href="${escapeHtml(safe)}">${words}</a>`;
}
