import { bouwsteenColumns } from '~/documents/spreadsheet/bouwstenen';
import { streamXlsx } from '~/documents/spreadsheet/stream-xlsx';
import { readBouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenExport } from '~/queries/bouwsteen/bouwsteen-register.server';

/** The register of bouwstenen as a workbook, with the filter of the page; sent while it is read. */
export const loader = guarded('bouwsteen:read', async ({ ctx, request }) => {
  const rows = await bouwsteenExport(ctx, readBouwsteenFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  const sheet = { columns: bouwsteenColumns, rows, sheetName: 'Bouwstenen', at: ctx.now };
  return exportAnswer(streamXlsx(sheet), 'xlsx', 'bouwstenen');
});
