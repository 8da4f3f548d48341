import type { Block, Run } from './blocks';
import { BOLD, ITALIC, UNDERLINE } from './text-format';
import { isAllowedLink } from './link';

type Node = Record<string, unknown>;

/**
 * Blocks of stored Lexical JSON. It never throws and loses no words: what it doesn't know it reads as plain
 * text, so that a version frozen years ago still shows (product rule 11). Items of a nested list follow their
 * parent in the same list.
 */
export function toBlocks(json: unknown): Block[] {
  const root = asNode(asNode(json)?.['root']);
  return childrenOf(root).flatMap(blockOf);
}

function blockOf(node: Node): Block[] {
  if (node['type'] === 'list') {
    return [{ type: 'list', ordered: node['listType'] === 'number', items: itemsOf(node) }];
  }
  const runs = runsOf(node['type'] === 'text' ? [node] : childrenOf(node));
  if (node['type'] === 'heading') return [{ type: 'heading', level: headingLevel(node['tag']), runs }];
  return runs.length > 0 ? [{ type: 'paragraph', runs }] : [];
}

function headingLevel(tag: unknown): 2 | 3 {
  return tag === 'h1' || tag === 'h2' ? 2 : 3;
}

function itemsOf(list: Node): Run[][] {
  return childrenOf(list).flatMap((item) => {
    const [nested, own] = partition(childrenOf(item), (child) => child['type'] === 'list');
    const runs = runsOf(own);
    return [...(runs.length > 0 ? [runs] : []), ...nested.flatMap(itemsOf)];
  });
}

function runsOf(nodes: Node[], href?: string): Run[] {
  const runs: Run[] = [];
  for (const next of nodes.flatMap((node) => runOf(node, href))) {
    const last = runs.at(-1);
    if (last !== undefined && isSameKind(last, next)) last.text += next.text;
    else if (next.text !== '') runs.push(next);
  }
  return runs;
}

function runOf(node: Node, href: string | undefined): Run[] {
  if (node['type'] === 'linebreak') return [{ text: '\n' }];
  if (typeof node['text'] === 'string') return [markedRun(node['text'], node['format'], href)];
  const url = node['type'] === 'link' && typeof node['url'] === 'string' ? node['url'] : undefined;
  return runsOf(childrenOf(node), url !== undefined && isAllowedLink(url) ? url : href);
}

function markedRun(text: string, format: unknown, href: string | undefined): Run {
  const bits = typeof format === 'number' ? format : 0;
  return {
    text,
    ...((bits & BOLD) !== 0 && { bold: true }),
    ...((bits & ITALIC) !== 0 && { italic: true }),
    ...((bits & UNDERLINE) !== 0 && { underline: true }),
    ...(href !== undefined && { href }),
  };
}

/** Neighbours with the same marks become one run; a line break joins what is before it, but never a link. */
function isSameKind(last: Run, next: Run): boolean {
  if (next.text === '\n') return last.href === undefined;
  return (
    last.bold === next.bold &&
    last.italic === next.italic &&
    last.underline === next.underline &&
    last.href === next.href
  );
}

function partition<T>(items: T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null ? (value as Node) : undefined;
}

function childrenOf(node: Node | undefined): Node[] {
  const children = node?.['children'];
  return Array.isArray(children) ? children.map(asNode).filter((child) => child !== undefined) : [];
}
