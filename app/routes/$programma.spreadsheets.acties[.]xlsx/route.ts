import { importSheet, XLSX } from '~/documents/spreadsheet/import-sheet';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sheetExport } from '~/queries/import/sheet-export.server';

/** The actions of the deelagendas as a workbook to change and bring in again. */
export const loader = guarded('deelagenda:read', async ({ ctx, request }) => {
  const list = await sheetExport(ctx, 'acties');
  if (!list) throw notFound();
  return madeFileAnswer(request, {
    name: 'acties.xlsx',
    mediaType: XLSX,
    how: 'attachment',
    open: () => ({ body: importSheet('acties', list, ctx.now) }),
  });
});
