import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { pmColumns } from '~/documents/spreadsheet/pm-cells';
import { readPmFilter } from '~/domain/maatregel/pm';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pmCells } from '~/queries/series/pm-cells.server';

/** All PM cells as xlsx, with the filter of the page. */
export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await pmCells(ctx, range, readPmFilter(new URL(request.url).searchParams));
  if (!page) throw notFound();
  return exportAnswer(await toXlsx(pmColumns, page.cells, 'PM-posten'), 'xlsx', 'pm-posten');
});
