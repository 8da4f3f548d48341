import { decisionColumns } from '~/documents/spreadsheet/decisions';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { readDecisionFilter } from '~/domain/register/decision-filter';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionExport } from '~/queries/decision/decision-export.server';
import { collected } from '~/queries/register/batches.server';

/** The register of besluiten as a workbook, with the filter of the page. */
export const loader = guarded('decision:read', async ({ ctx, request }) => {
  const rows = await decisionExport(ctx, readDecisionFilter(new URL(request.url).searchParams));
  if (!rows) throw notFound();
  return exportAnswer(await toXlsx(decisionColumns, await collected(rows), 'Besluiten'), 'xlsx', 'besluiten');
});
