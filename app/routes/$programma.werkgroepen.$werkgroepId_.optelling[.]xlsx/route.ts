import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';

/** What a werkgroep proposes against its richtbedrag, as a workbook. */
export const loader = guarded('werkgroep:read', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await coveragePage(ctx, params['werkgroepId'] ?? '', range);
  if (!page) throw notFound();
  const body = await toXlsx(coverageColumns(range), coverageRows(page), 'Optelling');
  return exportAnswer(body, 'xlsx', `optelling-${page.werkgroep.key}`);
});
