import { measurementColumns, measurementRows } from '~/documents/spreadsheet/measurements';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';

/** Every measurement that holds, as a workbook. */
export const loader = guarded('monitoring:read', async ({ ctx }) => {
  const page = await monitoringPage(ctx);
  if (!page) throw notFound();
  const body = await toXlsx(measurementColumns, measurementRows(page.indicators), 'Metingen');
  return exportAnswer(body, 'xlsx', 'metingen');
});
