import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toCsv } from '~/documents/spreadsheet/csv';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';

/** What a werkgroep proposes against its richtbedrag, as CSV. */
export const loader = guarded('werkgroep:read', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await coveragePage(ctx, params['werkgroepId'] ?? '', range);
  if (!page) throw notFound();
  const body = toCsv(coverageColumns(range), coverageRows(page));
  return exportAnswer(body, 'csv', `optelling-${page.werkgroep.key}`);
});
