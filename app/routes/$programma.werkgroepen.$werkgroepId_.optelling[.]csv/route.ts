import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toCsv } from '~/documents/spreadsheet/csv';
import { readAsKnown } from '~/domain/maatregel/as-known';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';

/** What a werkgroep proposes against its richtbedrag, as CSV. */
export const loader = guarded('werkgroep:read', async ({ ctx, programma, params, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const zoals = readAsKnown(new URL(request.url).searchParams);
  const page = await coveragePage(ctx, params['werkgroepId'] ?? '', range, zoals);
  if (!page) throw notFound();
  const body = toCsv(coverageColumns(range, zoals), coverageRows(page));
  return exportAnswer(body, 'csv', `optelling-${page.werkgroep.key}`);
});
