import { z } from 'zod';
import { blocksText, isEmptyText } from './blocks';
import { fromBlocks } from './lexical';
import { lexicalDocumentSchema, type LexicalDocument } from './lexical-schema';
import { lexicalJson } from './lexical-json';
import { fromMarkdown } from './markdown';
import { toBlocks } from './to-blocks';

/** What a text may hold: characters that a reader sees, size of its JSON, and depth of nested nodes. */
export const MAX_TEXT_LENGTH = 99_999;
const MAX_JSON_LENGTH = 2_000_000;
const MAX_DEPTH = 24;

export const richTextRefusals = [
  'text_too_long',
  'text_too_deep',
  'text_unreadable',
  'link_not_allowed',
] as const;
export type RichTextRefusal = (typeof richTextRefusals)[number];

export type ParsedRichText = { ok: true; document: LexicalDocument } | { ok: false; reason: RichTextRefusal };

/** What a form sends: Lexical JSON from the editor, or our small markdown from the box without JavaScript. */
export function parseRichTextInput(value: string): ParsedRichText {
  if (value.length > MAX_JSON_LENGTH) return { ok: false, reason: 'text_too_long' };
  const json = lexicalJson(value);
  if (json !== undefined) return parseLexical(json);
  if (value.length > MAX_TEXT_LENGTH) return { ok: false, reason: 'text_too_long' };
  return { ok: true, document: fromBlocks(fromMarkdown(value)) };
}

/** Checks and cleans Lexical JSON from outside: editor, import file, data set. */
export function parseLexical(json: unknown): ParsedRichText {
  if (depthOf(json) > MAX_DEPTH) return { ok: false, reason: 'text_too_deep' };
  const parsed = lexicalDocumentSchema.safeParse(json);
  if (!parsed.success) {
    const badLink = parsed.error.issues.some((issue) => JSON.stringify(issue).includes('link_not_allowed'));
    return { ok: false, reason: badLink ? 'link_not_allowed' : 'text_unreadable' };
  }
  const text = blocksText(toBlocks(parsed.data));
  if (text.length > MAX_TEXT_LENGTH) return { ok: false, reason: 'text_too_long' };
  return { ok: true, document: parsed.data };
}

/** A form field with rich text. Its messages are codes, as of every field. */
export const richTextField = z.string().transform((value, context): LexicalDocument => {
  const parsed = parseRichTextInput(value);
  if (parsed.ok) return parsed.document;
  context.addIssue({ code: 'custom', message: parsed.reason });
  return z.NEVER;
});

/** No words at all: an empty editor still sends one empty paragraph. */
export function isEmptyRichText(json: unknown): boolean {
  return isEmptyText(toBlocks(json));
}

/** Measured without recursion: a text nested a hundred thousand deep must not break the measuring. */
function depthOf(json: unknown): number {
  let level: unknown[] = [json];
  let depth = 0;
  while (level.length > 0 && depth <= MAX_DEPTH) {
    depth += 1;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return depth;
}
