import type { Block, Run } from './blocks';
import { readInline, writeInline } from './markdown-inline';

/**
 * The small markdown of the text box for who has no JavaScript: "## kop", "### kop", "- " and "1. " lists,
 * **vet**, _cursief_, __onderstreept__, [tekst](https://...). An empty line starts a new paragraph; a line that
 * begins with two spaces belongs to the list item above it.
 */
export function fromMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', runs: readInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (const item of groupItems(text.replace(/\r\n?/g, '\n').split('\n'))) {
    const heading = /^(##|###) +(\S.*)$/.exec(item);
    const listItem = /^(-|\*|•|\d{1,3}[.)])[ \t]+(\S[\s\S]*)$/.exec(item);
    if (item.trim() === '') endParagraph();
    else if (heading) {
      endParagraph();
      const level = heading[1] === '##' ? 2 : 3;
      blocks.push({ type: 'heading', level, runs: readInline((heading[2] ?? '').trim()) });
    } else if (listItem) {
      endParagraph();
      addItem(blocks, /\d/.test(listItem[1] ?? ''), readInline((listItem[2] ?? '').trim()));
    } else paragraph.push(item.trim());
  }
  endParagraph();
  return blocks;
}

/** Joins a list item with its indented following lines; every other line stands alone. */
function groupItems(lines: string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const continues =
      /^ {2,}\S/.test(line) && last !== undefined && /^(-|\*|•|\d{1,3}[.)])[ \t]+\S/.test(last);
    if (continues) items[items.length - 1] = `${last}\n${line.trim()}`;
    else items.push(line.trimStart());
  }
  return items;
}

function addItem(blocks: Block[], ordered: boolean, runs: Run[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(runs);
  else blocks.push({ type: 'list', ordered, items: [runs] });
}

export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(blockMarkdown)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown(block: Block): string {
  if (block.type === 'heading')
    return `${'#'.repeat(block.level)} ${writeInline(block.runs).replace(/\n/g, ' ')}`;
  if (block.type === 'paragraph') return writeInline(block.runs).split('\n').map(escapeLineStart).join('\n');
  return block.items
    .map(
      (runs, index) =>
        `${block.ordered ? `${index + 1}.` : '-'} ${writeInline(runs).replace(/\n+/g, '\n  ')}`,
    )
    .join('\n');
}

/** A paragraph that happens to begin like a list or heading must come back as a paragraph. */
function escapeLineStart(line: string): string {
  return line.trim().replace(/^(?=(?:-|\*|•|#{2,3}|\d{1,3}[.)])\s)/, '\\');
}
