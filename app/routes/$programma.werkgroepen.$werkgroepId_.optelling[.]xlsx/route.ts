import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { readAsKnown } from '~/domain/maatregel/as-known';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';

/** What a werkgroep proposes against its richtbedrag, as a workbook. */
export const loader = guarded('werkgroep:read', async ({ ctx, programma, params, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const zoals = readAsKnown(new URL(request.url).searchParams);
  const page = await coveragePage(ctx, params['werkgroepId'] ?? '', range, zoals);
  if (!page) throw notFound();
  const body = await toXlsx(coverageColumns(range, zoals), coverageRows(page), 'Optelling');
  return exportAnswer(body, 'xlsx', `optelling-${page.werkgroep.key}`);
});
