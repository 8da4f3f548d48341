import type { YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { exportRows, type ExportRow } from '~/domain/maatregel/export-rows';
import type { MaatregelFilter } from '~/domain/maatregel/filter';
import { maatregelTable } from './maatregel-table.server';
import type { SeenWerkgroep } from './seen-werkgroepen.server';

/** The rows of one tabel or of both, with the filter of the page; null for who may not see them. */
export async function maatregelExport(
  ctx: Ctx,
  range: YearRange,
  { tabel, werkgroep, zoals }: MaatregelFilter,
): Promise<(ExportRow & { seen: SeenWerkgroep[] })[] | null> {
  const wanted = tabel === undefined ? [1, 2] : [tabel];
  const tables = await Promise.all(
    wanted.map((one) => maatregelTable(ctx, range, { tabel: one, werkgroep, zoals })),
  );
  if (tables.some((table) => table === null)) return null;
  return tables.flatMap((table) => {
    if (table === null || table.rows.length === 0) return [];
    return exportRows(table.filter.tabel, table).map((row) => ({
      ...row,
      seen: (table.werkgroepen ?? []).filter(({ id }) => row.werkgroepIds.includes(id)),
    }));
  });
}
