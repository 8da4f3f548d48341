import { z } from 'zod';

const figuresSchema = z.array(z.object({ label: z.string(), value: z.string() }));
export type KeyFigure = z.infer<typeof figuresSchema>[number];

/** The key figures of an example as they are stored; what can't be read is none. */
export function keyFiguresOf(stored: unknown): KeyFigure[] {
  const parsed = figuresSchema.safeParse(stored);
  return parsed.success ? parsed.data : [];
}
