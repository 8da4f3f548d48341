import { fromBlocks } from '~/domain/rich-text/lexical';
import { lexicalJson } from '~/domain/rich-text/lexical-json';
import { fromMarkdown, toMarkdown } from '~/domain/rich-text/markdown';
import { toBlocks } from '~/domain/rich-text/to-blocks';

/** What a form field starts with: stored Lexical JSON, or what was sent before and came back with an error. */
export type StoredText = object | string | null | undefined;

/** For the box without JavaScript. Text that was typed comes back letter by letter. */
export function storedMarkdown(stored: StoredText): string {
  if (typeof stored === 'string') {
    const json = lexicalJson(stored);
    return json === undefined ? stored : toMarkdown(toBlocks(json));
  }
  return toMarkdown(toBlocks(stored));
}

/** For the editor: Lexical JSON that it can open, whatever the text was stored as. */
export function editorState(stored: StoredText): string {
  const json = typeof stored === 'string' ? lexicalJson(stored) : stored;
  const blocks = json === undefined && typeof stored === 'string' ? fromMarkdown(stored) : toBlocks(json);
  return JSON.stringify(fromBlocks(blocks));
}
