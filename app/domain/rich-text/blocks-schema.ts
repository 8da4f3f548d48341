import { z } from 'zod';
import type { Block, Run } from './blocks';

const runs: z.ZodType<Run[]> = z.array(
  z.object({
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    underline: z.boolean().optional(),
    href: z.string().optional(),
  }),
);

/** Blocks as they are kept in a frozen version. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), runs }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), runs }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(runs) }),
]);
