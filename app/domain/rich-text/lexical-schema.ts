import { z } from 'zod';
import { isAllowedLink } from './link';
import { BOLD, ITALIC, UNDERLINE } from './text-format';

/**
 * The JSON of Lexical's EditorState for the node types we know. Parsing also cleans: styles, alignment and
 * targets that came along with a paste are dropped, headings become 2 or 3, so that what is stored is small
 * and the same text always gives the same JSON.
 */
const elementBase = {
  version: z.literal(1).catch(1),
  direction: z.null().catch(null),
  format: z.literal('').catch(''),
  indent: z.int().min(0).max(8).catch(0),
};

const textNode = z.object({
  type: z.enum(['text', 'tab']).transform(() => 'text' as const),
  text: z.string(),
  format: z
    .int()
    .catch(0)
    .transform((format) => format & (BOLD | ITALIC | UNDERLINE)),
  detail: z.literal(0).catch(0),
  mode: z.literal('normal').catch('normal'),
  style: z.literal('').catch(''),
  version: z.literal(1).catch(1),
});

const lineBreakNode = z.object({ type: z.literal('linebreak'), version: z.literal(1).catch(1) });

const linkNode = z.object({
  ...elementBase,
  type: z.literal('link'),
  url: z.string().refine(isAllowedLink, 'link_not_allowed'),
  rel: z.null().catch(null),
  target: z.null().catch(null),
  title: z.null().catch(null),
  children: z.array(z.discriminatedUnion('type', [textNode, lineBreakNode])),
});

const inlineNode = z.discriminatedUnion('type', [textNode, lineBreakNode, linkNode]);

const paragraphNode = z.object({
  ...elementBase,
  type: z.literal('paragraph'),
  textFormat: z.literal(0).catch(0),
  textStyle: z.literal('').catch(''),
  children: z.array(inlineNode),
});

const headingNode = z.object({
  ...elementBase,
  type: z.literal('heading'),
  tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']).transform((tag) => (tag <= 'h2' ? 'h2' : 'h3')),
  children: z.array(inlineNode),
});

type ElementBase = { version: 1; direction: null; format: ''; indent: number };
export type LexicalInline = z.infer<typeof inlineNode>;
export type LexicalListItem = ElementBase & {
  type: 'listitem';
  value: number;
  children: (LexicalInline | LexicalList)[];
};
export type LexicalList = ElementBase & {
  type: 'list';
  listType: 'bullet' | 'number';
  tag: 'ul' | 'ol';
  start: 1;
  children: LexicalListItem[];
};

const listItemNode: z.ZodType<LexicalListItem> = z.object({
  ...elementBase,
  type: z.literal('listitem'),
  value: z.int().min(0).max(100_000).catch(1),
  children: z.array(z.union([inlineNode, z.lazy(() => listNode)])),
});

const listNode: z.ZodType<LexicalList> = z.object({
  ...elementBase,
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']).transform((type) => (type === 'number' ? type : 'bullet')),
  tag: z.enum(['ul', 'ol']),
  start: z.literal(1).catch(1),
  children: z.array(listItemNode),
});

export const lexicalDocumentSchema = z.object({
  root: z.object({
    ...elementBase,
    type: z.literal('root'),
    children: z.array(z.union([paragraphNode, headingNode, listNode])).min(1),
  }),
});

export type LexicalDocument = z.infer<typeof lexicalDocumentSchema>;
export type LexicalBlock = LexicalDocument['root']['children'][number];
/** What may stand inside a link. */
export type LexicalText = z.infer<typeof textNode> | z.infer<typeof lineBreakNode>;
