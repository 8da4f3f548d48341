import { importSheet, XLSX } from '~/documents/spreadsheet/import-sheet';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sheetExport } from '~/queries/import/sheet-export.server';

/** Every reeks with its revisions as a workbook; what was realised may come in with it. */
export const loader = guarded('deelagenda:read', async ({ ctx, request }) => {
  const list = await sheetExport(ctx, 'reeksen');
  if (!list) throw notFound();
  return madeFileAnswer(request, {
    name: 'reeksen.xlsx',
    mediaType: XLSX,
    how: 'attachment',
    open: () => ({ body: importSheet('reeksen', list, ctx.now) }),
  });
});
