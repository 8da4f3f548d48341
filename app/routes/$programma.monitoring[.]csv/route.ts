import { toCsv } from '~/documents/spreadsheet/csv';
import { measurementColumns, measurementRows } from '~/documents/spreadsheet/measurements';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';

/** Every measurement that holds, as CSV. */
export const loader = guarded('monitoring:read', async ({ ctx }) => {
  const page = await monitoringPage(ctx);
  if (!page) throw notFound();
  return exportAnswer(toCsv(measurementColumns, measurementRows(page.indicators)), 'csv', 'metingen');
});
