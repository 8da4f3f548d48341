import { toCsv } from '~/documents/spreadsheet/csv';
import { maatregelColumns } from '~/documents/spreadsheet/maatregelen';
import { readMaatregelFilter } from '~/domain/maatregel/filter';
import { werkgroepenText } from '~/messages/maatregel';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { maatregelExport } from '~/queries/maatregel/maatregel-export.server';

/** The tabellen of maatregelen as CSV, with the filter of the page. */
export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const filter = readMaatregelFilter(new URL(request.url).searchParams);
  const rows = await maatregelExport(ctx, range, filter);
  if (!rows) throw notFound();
  const named = rows.map((row) => ({ ...row, werkgroepen: werkgroepenText(row.seen) }));
  return exportAnswer(toCsv(maatregelColumns(range, filter.zoals), named), 'csv', 'maatregelen');
});
