import { slug } from '~/documents/file-name';
import { consultationRemarkColumns } from '~/documents/spreadsheet/consultation-remarks';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { exportAnswer } from '~/platform/http/export.server';
import { consultationRemarks } from '~/queries/consultation/consultation-page.server';

/** Remarks and answers as a workbook. */
export const loader = guarded('consultation:read', async ({ ctx, params }) => {
  const page = await consultationRemarks(ctx, params['consultationId'] ?? '');
  if (!page) throw notFound();
  const book = await toXlsx(consultationRemarkColumns, page.remarks, 'Opmerkingen');
  return exportAnswer(book, 'xlsx', `opmerkingen-${slug(page.consultation.title)}`);
});
