import { decisionColumns } from '~/documents/spreadsheet/decisions';
import { streamXlsx } from '~/documents/spreadsheet/stream-xlsx';
import { readDecisionFilter } from '~/domain/register/decision-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionExport } from '~/queries/decision/decision-export.server';

/** The register of besluiten as a workbook, with the filter of the page; sent while it is read. */
export const loader = guarded('decision:read', async ({ ctx, request }) => {
  const rows = await decisionExport(ctx, readDecisionFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  const sheet = { columns: decisionColumns, rows, sheetName: 'Besluiten', at: ctx.now };
  return exportAnswer(streamXlsx(sheet), 'xlsx', 'besluiten');
});
