/** The handleidingen, by the name of their file. */
export const handbooks = ['secretaris', 'werkgroepvoorzitter', 'partner'] as const;
export type Handbook = (typeof handbooks)[number];

export const isHandbook = (name: string | undefined): name is Handbook =>
  handbooks.some((one) => one === name);

/** A stretch of words. `handbook` leads to a handleiding, at `anchor` when there is one. */
export type Words =
  | { kind: 'plain' | 'bold' | 'typed' | 'key'; text: string }
  | { kind: 'link'; text: string; handbook: Handbook; anchor: string | undefined };

export type HandbookBlock =
  | { type: 'heading'; level: 2 | 3; id: string; text: string }
  | { type: 'paragraph'; words: Words[] }
  | { type: 'list'; items: Words[][] }
  | { type: 'table'; head: Words[][]; rows: Words[][][] }
  | { type: 'picture'; src: string; alt: string };

const inline =
  /\*\*(?<bold>.+?)\*\*|`(?<typed>[^`]+)`|<kbd>(?<key>.+?)<\/kbd>|\[(?<label>[^\]]+)\]\((?<file>\w+)\.md(?:#(?<anchor>[\w-]+))?\)/g;

/**
 * Reads a handleiding as docs/handleiding keeps it: headings, paragraphs, "- " lists, tables and pictures, with **bold**,
 * `what is typed`, <kbd>keys</kbd> and links to the other handleidingen. Anything else stays in the text as it is.
 */
export function readHandbook(markdown: string): { title: string; blocks: HandbookBlock[] } {
  const chunks = markdown
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  const first = /^# +(.+)$/.exec(chunks[0] ?? '')?.[1];
  return { title: first ?? '', blocks: (first === undefined ? chunks : chunks.slice(1)).map(readChunk) };
}

function readChunk(chunk: string): HandbookBlock {
  const heading = /^(##|###) +(.+)$/.exec(chunk);
  if (heading) {
    const text = heading[2] ?? '';
    return { type: 'heading', level: heading[1] === '##' ? 2 : 3, id: anchorOf(text), text };
  }
  const picture = /^!\[(.*)\]\(([\w./-]+)\)$/.exec(chunk);
  if (picture) return { type: 'picture', alt: picture[1] ?? '', src: picture[2] ?? '' };
  const lines = chunk.split('\n');
  if (chunk.startsWith('- ')) {
    const items = chunk.slice(2).split(/\n- /);
    return { type: 'list', items: items.map(readWords) };
  }
  if (lines.length > 2 && lines.every((line) => /^\|.*\|$/.test(line))) {
    const [head = [], , ...rows] = lines.map((line) => line.slice(1, -1).split('|').map(readWords));
    return { type: 'table', head, rows };
  }
  return { type: 'paragraph', words: readWords(chunk) };
}

function readWords(text: string): Words[] {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  const words: Words[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) words.push({ kind: 'plain', text: line.slice(from, until) });
  };
  for (const match of line.matchAll(inline)) {
    const { bold, typed, key, label, file, anchor } = match.groups ?? {};
    if (label !== undefined && !isHandbook(file)) continue;
    plain(match.index);
    from = match.index + match[0].length;
    if (bold !== undefined) words.push({ kind: 'bold', text: bold });
    else if (typed !== undefined) words.push({ kind: 'typed', text: typed });
    else if (key !== undefined) words.push({ kind: 'key', text: key });
    else if (label !== undefined && isHandbook(file))
      words.push({ kind: 'link', text: label, handbook: file, anchor });
  }
  plain(line.length);
  return words;
}

/** As GitHub makes it, so that a link to a heading works in both places. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
