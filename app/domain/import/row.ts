import { z } from 'zod';
import type { Refusal } from '../outcome';

/** What a row of a preview holds: per column from what to what, and all of it as it would be written. */
export const importChangeSchema = z.object({
  fields: z.array(z.object({ key: z.string(), title: z.string(), from: z.string(), to: z.string() })),
  values: z.record(z.string(), z.string()),
});
export type ImportChange = z.infer<typeof importChangeSchema>;

export const importVerdicts = ['nieuw', 'gewijzigd', 'ongewijzigd', 'geweigerd'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** The values of one row by column, in the one way in which they are compared. */
export type Values = Readonly<Record<string, string>>;

/** A row before the rules of its noun: what it would be, what it is, and where the two differ. */
export type AskedRow = {
  to: Values;
  /** What is stored; null for a new row. */
  from: Values | null;
  fields: ImportChange['fields'];
};

/** Why it may not be written; `key` is that of the column. */
export type RowReason = Omit<Refusal, 'field'> & { key: string };
