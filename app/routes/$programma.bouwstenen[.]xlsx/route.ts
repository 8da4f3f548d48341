import { bouwsteenColumns } from '~/documents/spreadsheet/bouwstenen';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { readBouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenExport } from '~/queries/bouwsteen/bouwsteen-register.server';
import { collected } from '~/queries/register/batches.server';

/** The register of bouwstenen as a workbook, with the filter of the page. */
export const loader = guarded('bouwsteen:read', async ({ ctx, request }) => {
  const rows = await bouwsteenExport(ctx, readBouwsteenFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  return exportAnswer(
    await toXlsx(bouwsteenColumns, await collected(rows), 'Bouwstenen'),
    'xlsx',
    'bouwstenen',
  );
});
