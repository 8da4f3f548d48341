import { coverageColumns, coverageRows } from '~/documents/spreadsheet/coverage';
import { toCsv } from '~/documents/spreadsheet/csv';
import { readAsKnown } from '~/domain/maatregel/as-known';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { coverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';

/** What all werkgroepen propose together, as CSV. */
export const loader = guarded('werkgroep:read', async ({ ctx, programma, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const zoals = readAsKnown(new URL(request.url).searchParams);
  const page = await coverageOfAll(ctx, range, zoals);
  if (!page) throw notFound();
  return exportAnswer(toCsv(coverageColumns(range, zoals), coverageRows(page)), 'csv', 'optelling');
});
