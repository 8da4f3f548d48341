/**
 * Rich text as every reader of it wants it: page, PDF, mail and search all draw from these blocks and know
 * nothing of the editor. A line break inside a block is "\n" in the text of a run.
 */
export type Run = { text: string; bold?: boolean; italic?: boolean; underline?: boolean; href?: string };

export type Block =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; level: 2 | 3; runs: Run[] }
  | { type: 'list'; ordered: boolean; items: Run[][] };

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The words alone, one block or list item per line, for search and mail. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'list'
        ? block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${runsText(item)}`)
            .join('\n')
        : runsText(block.runs),
    )
    .join('\n\n');
}

export function isEmptyText(blocks: readonly Block[]): boolean {
  return blocks.every((block) =>
    (block.type === 'list' ? block.items : [block.runs]).every((runs) => runsText(runs).trim() === ''),
  );
}
