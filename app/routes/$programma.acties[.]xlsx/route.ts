import { actionColumns } from '~/documents/spreadsheet/actions';
import { streamXlsx } from '~/documents/spreadsheet/stream-xlsx';
import { readActionFilter } from '~/domain/register/action-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionExport } from '~/queries/action-item/action-export.server';

/** The register of actions as a workbook, with the filter of the page; sent while it is read. */
export const loader = guarded('action:read', async ({ ctx, request }) => {
  const rows = await actionExport(ctx, readActionFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  const sheet = { columns: actionColumns, rows, sheetName: 'Acties', at: ctx.now };
  return exportAnswer(streamXlsx(sheet), 'xlsx', 'acties');
});
