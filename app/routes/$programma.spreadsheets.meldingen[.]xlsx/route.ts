import { importSheet, XLSX } from '~/documents/spreadsheet/import-sheet';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sheetExport } from '~/queries/import/sheet-export.server';

/** The own actions as a workbook in which to report. */
export const loader = guarded('deelagenda:read', async ({ ctx, request }) => {
  const list = await sheetExport(ctx, 'meldingen');
  if (!list) throw notFound();
  return madeFileAnswer(request, {
    name: 'meldingen.xlsx',
    mediaType: XLSX,
    how: 'attachment',
    open: () => ({ body: importSheet('meldingen', list, ctx.now) }),
  });
});
