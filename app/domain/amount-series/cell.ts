import { z } from 'zod';

/** Largest amount in one cell: 100 miljard euro, in thousands. Anything above is a slip of the unit. */
export const MAX_THOUSANDS = 100_000_000;

/**
 * One year of a reeks. `thousands` is whole thousands of euros: positive is a saving, negative a cost
 * (product rule 2). PM (not yet quantified) and onbekend are not numbers and never become 0 (product rule 1).
 */
export type Cell = { kind: 'amount'; thousands: number } | { kind: 'pm' } | { kind: 'onbekend' };

export const cellSchema: z.ZodType<Cell> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('amount'),
    thousands: z.int().min(-MAX_THOUSANDS).max(MAX_THOUSANDS),
  }),
  z.strictObject({ kind: z.literal('pm') }),
  z.strictObject({ kind: z.literal('onbekend') }),
]);

export const pm: Cell = { kind: 'pm' };
export const onbekend: Cell = { kind: 'onbekend' };

export function amount(thousands: number): Cell {
  return { kind: 'amount', thousands };
}

export function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.thousands === b.thousands;
  return a.kind === b.kind;
}
