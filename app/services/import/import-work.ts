import type { Ctx } from '~/domain/context';
import type { ImportColumn } from '~/domain/import/columns';
import type { JudgedRow } from '~/domain/import/judge';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import type { KnownNames } from '~/platform/db/import/known-names.server';

/** One import inside its transaction: its rows were judged again, against what stands now. */
export type ImportWork = {
  tx: Tx;
  ctx: Ctx;
  record: (what: Partial<Happening>) => void;
  batchId: string;
  columns: readonly ImportColumn[];
  names: KnownNames;
  /** New and changed rows only. */
  rows: readonly JudgedRow[];
};

/** The row on which writing stopped because the thing changed at that very moment; null when all is written. */
export type Written = Promise<JudgedRow | null>;

export const valueOf = (row: JudgedRow, key: string): string => row.change.values[key] ?? '';

export const touches = (row: JudgedRow, ...keys: string[]): boolean =>
  row.change.fields.some(({ key }) => keys.includes(key));
