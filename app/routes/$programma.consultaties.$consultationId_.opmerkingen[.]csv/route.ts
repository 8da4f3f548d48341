import { slug } from '~/documents/file-name';
import { consultationRemarkColumns } from '~/documents/spreadsheet/consultation-remarks';
import { toCsv } from '~/documents/spreadsheet/csv';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { exportAnswer } from '~/platform/http/export.server';
import { consultationRemarks } from '~/queries/consultation/consultation-page.server';

/** Remarks and answers as CSV. */
export const loader = guarded('consultation:read', async ({ ctx, params }) => {
  const page = await consultationRemarks(ctx, params['consultationId'] ?? '');
  if (!page) throw notFound();
  const text = toCsv(consultationRemarkColumns, page.remarks);
  return exportAnswer(text, 'csv', `opmerkingen-${slug(page.consultation.title)}`);
});
