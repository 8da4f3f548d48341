import { importSheet } from '~/documents/spreadsheet/import-sheet';
import type { Ctx } from '~/domain/context';
import type { ImportKind } from '~/domain/import/columns';
import { importPage } from '~/queries/import/import-page.server';
import { sheetExport } from '~/queries/import/sheet-export.server';
import { receiveFile } from '~/platform/outside/files.server';
import { bringIn } from '~/services/import/bring-in.server';
import { readSpreadsheet } from '~/services/import/read-spreadsheet.server';
import { readingJob } from '~/services/import/reading-job';
import { bytesOf, gridOf, workbook, type Grid } from '../../support/spreadsheet';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list as this person takes it out. */
export async function takenOut(ctx: Ctx, kind: ImportKind): Promise<Grid> {
  const list = await sheetExport(ctx, kind);
  if (!list) throw new Error(`${kind} is not there for ${ctx.actor.name}`);
  return gridOf(await bytesOf(importSheet(kind, list, ctx.now)));
}

/** Brings bytes in and reads them, as the queue would; answers the id. */
export async function broughtIn(ctx: Ctx, kind: ImportKind, bytes: Buffer): Promise<string> {
  const file = { ...(await receiveFile([bytes])), name: `${kind}.xlsx`, mediaType };
  const outcome = await bringIn(ctx, { kind }, file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  await readSpreadsheet(readingJob(ctx, outcome.value.id), true);
  return outcome.value.id;
}

/** What the preview says of a grid: the counts, and per row that is refused column and code. */
export async function previewOf(ctx: Ctx, kind: ImportKind, grid: Grid | Buffer) {
  const id = await broughtIn(ctx, kind, Buffer.isBuffer(grid) ? grid : await workbook(grid));
  const page = await importPage(ctx, id, { verdict: 'geweigerd', page: 1 });
  if (!page) throw new Error('no preview');
  const refusals = page.rows.flatMap(({ row, reasons }) =>
    reasons.map(({ code, field }) => [row, field ?? '', code] as const),
  );
  return { id, state: page.state, problems: page.problems, counts: page.counts, refusals, rows: page.rows };
}
