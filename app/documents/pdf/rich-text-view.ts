import type { Block, Run } from '~/domain/rich-text/blocks';
import { runsText } from '~/domain/rich-text/blocks';

const DEEPEST_HEADING = 6;

/**
 * Blocks for a template, under a heading of level `under`. Levels follow on one another, because PDF/UA refuses
 * a skipped one; empty blocks go; a link stays a link only where a reader may safely follow it.
 */
export function richTextView(blocks: readonly Block[], under: number): unknown[] {
  let last = under;
  return blocks.flatMap((block): unknown[] => {
    if (block.type === 'list') {
      const items = block.items.filter((item) => runsText(item).trim() !== '').map(runsView);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    if (runsText(block.runs).trim() === '') return [];
    const runs = runsView(block.runs);
    if (block.type === 'paragraph') return [{ ...block, runs }];
    last = Math.min(under + block.level - 1, last + 1, DEEPEST_HEADING);
    return [{ ...block, level: last, runs }];
  });
}

function runsView(runs: readonly Run[]): Run[] {
  return runs
    .filter((run) => run.text !== '')
    .map(({ href, ...run }) => {
      const safe = href === undefined ? null : safeHref(href);
      return safe === null ? run : { ...run, href: safe };
    });
}

/** The address if a reader may safely follow it, else null. */
export function safeHref(href: string): string | null {
  if (href.length > 2000 || !URL.canParse(href)) return null;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
