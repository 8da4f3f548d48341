import { z } from 'zod';
import type { Cell } from '~/domain/amount-series/cell';
import { dateSchema, doubtSchema, lineSchema, refSchema, textSchema, thing } from './common';
import { defineKind } from './kind';

/** Above 100 miljard euro somebody slipped in the unit: amounts are thousands of euros. */
const MAX_THOUSANDS = 100_000_000;

/** Whole thousands of euros: 300 mln is 300000. Positive is a saving, negative a cost (product rule 2). */
const thousandsSchema = z.int().min(-MAX_THOUSANDS).max(MAX_THOUSANDS);

const read = {
  /** What the source has in this cell, as read; empty where nothing can be read. */
  literal: z.string().max(100),
  doubt: doubtSchema.optional(),
};

/** One year of a reeks. PM and onbekend carry no number (product rule 1); an empty cell or a dash is onbekend. */
export const worldCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), amount: thousandsSchema, ...read }),
  z.strictObject({ kind: z.literal('pm'), ...read }),
  z.strictObject({ kind: z.literal('onbekend'), ...read }),
]);
export type WorldCell = z.infer<typeof worldCellSchema>;

export const yearKeySchema = z.string().regex(/^20\d\d$/, 'Schrijf het jaar met vier cijfers: "2022".');

/** A row of tabel 1 or tabel 2, with the reeks that was awarded. */
export const maatregelSchema = z.strictObject({
  ...thing,
  /** As printed, and never forced: "B17", "B1 en B7", "AEF bijlage E, 1", or null where the source prints none. */
  code: lineSchema.nullable(),
  name: lineSchema,
  description: textSchema.optional(),
  /** 1: Rijk and VNG agree; 2: they don't. */
  tabel: z.union([z.literal(1), z.literal(2)]),
  /** Place in the tabel, from 1. */
  order: z.int().min(1),
  /**
   * Who must work it out. A subgroep stands beside its own werkgroep, so a sum per werkgroep follows these
   * links alone and never adds what its subgroepen have.
   */
  werkgroepen: z.array(refSchema).default([]),
  /** The day of the award: the date of the first revision of the reeks (product rule 4). */
  awardedOn: dateSchema,
  /** One cell for every year of the programma. */
  cells: z.record(yearKeySchema, worldCellSchema),
  note: textSchema.optional(),
});
export type WorldMaatregel = z.infer<typeof maatregelSchema>;

/** What the source prints under a column, beside what its rows add up to (product rule 3). */
export const printedTotalSchema = z.strictObject({
  ...thing,
  tabel: z.union([z.literal(1), z.literal(2)]),
  year: z.int().min(2000).max(2100),
  literal: z.string().max(100),
  /** Thousands of euros; null where the print can't be read. */
  amount: thousandsSchema.nullable(),
  /** True where the source prints PM under the amount. */
  pm: z.boolean(),
});
export type WorldPrintedTotal = z.infer<typeof printedTotalSchema>;

/** The cell as the domain adds it. */
export function cellOf(cell: WorldCell): Cell {
  return cell.kind === 'amount' ? { kind: 'amount', thousands: cell.amount } : { kind: cell.kind };
}

export const maatregelKind = defineKind('maatregel', maatregelSchema, { refs: { werkgroepen: 'werkgroep' } });
export const printedTotalKind = defineKind('printedTotal', printedTotalSchema);
