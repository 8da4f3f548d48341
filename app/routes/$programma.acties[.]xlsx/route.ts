import { actionColumns } from '~/documents/spreadsheet/actions';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { readActionFilter } from '~/domain/register/action-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionExport } from '~/queries/action-item/action-export.server';
import { collected } from '~/queries/register/batches.server';

/** The register of actions as a workbook, with the filter of the page. */
export const loader = guarded('action:read', async ({ ctx, request }) => {
  const rows = await actionExport(ctx, readActionFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  return exportAnswer(await toXlsx(actionColumns, await collected(rows), 'Acties'), 'xlsx', 'acties');
});
