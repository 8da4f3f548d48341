import { choiceSpellings } from '~/documents/spreadsheet/import-sheet';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { columnsOf, type ImportKind } from '~/domain/import/columns';
import { readHeader } from '~/domain/import/header';
import { judge, rowKey, withoutDoubles, type JudgedRow } from '~/domain/import/judge';
import { readRow } from '~/domain/import/read-rows';
import { MOST_ROWS } from '~/domain/import/sheet';
import { isId } from '~/domain/id';
import { refused, type Outcome, type Refusal } from '~/domain/outcome';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { knownNames, namesToRead } from '~/platform/db/import/known-names.server';
import { storedRows, yearsOfProgramma } from '~/platform/db/import/stored-rows.server';
import { filePath } from '~/platform/outside/files.server';
import { log } from '~/platform/outside/log.server';
import { readWorkbook } from '~/platform/outside/workbook/read-workbook.server';
import { WorkbookProblem } from '~/platform/outside/workbook/zip.server';
import { ctxOfJob, type ReadingJob } from './reading-job';

/** Rows told about in one go, so that who waits sees how far it is. */
const STEP = 500;

/** Reads a spreadsheet that was brought in and keeps what it would change, row by row. `last`: nobody tries after this. */
export async function readSpreadsheet(job: ReadingJob, last: boolean): Promise<void> {
  const { batchId } = job;
  const batch = await db().importBatch.findUnique({ where: { id: batchId } });
  if (batch?.state !== 'bezig') return;
  try {
    await db().importRow.deleteMany({ where: { batchId } });
    const judged = await judgeFile(ctxOfJob(job), batch.kind, batch.sha256);
    if (!judged.ok) {
      const problems = judged.kind === 'refused' ? judged.reasons : [];
      await settle(batchId, { state: 'mislukt', problems: problems });
      return;
    }
    await keepRows(batchId, judged.value);
    await settle(batchId, { state: 'voorbeeld' });
  } catch (error) {
    if (!last) throw error;
    log.error({ err: error, batchId }, 'a spreadsheet could not be read');
    await settle(batchId, { state: 'mislukt', problems: [{ code: 'import_interrupted' }] });
  }
}

const settle = (id: string, data: Prisma.ImportBatchUncheckedUpdateInput) =>
  db().importBatch.updateMany({
    where: { id, state: 'bezig' },
    data: { ...data, version: { increment: 1 } },
  });

async function judgeFile(
  { actor, now }: Ctx,
  kind: ImportKind,
  sha256: string,
): Promise<Outcome<JudgedRow[]>> {
  const range = await yearsOfProgramma(db(), actor.programmaId);
  const today = amsterdamDate(now);
  const sheet = await readWorkbook(filePath(sha256), MOST_ROWS).catch((error: unknown): Refusal => {
    if (error instanceof WorkbookProblem) return { code: error.code, params: error.params };
    throw error;
  });
  if ('code' in sheet) return refused(sheet);
  const [head, ...body] = sheet;
  if (!head) return refused({ code: 'import_no_rows' });
  const header = readHeader(kind, range, head.cells);
  if (!header.ok) return refused(...header.problems);
  if (body.length === 0) return refused({ code: 'import_no_rows' });
  const columns = columnsOf(kind, range);
  const names = namesToRead(await knownNames(db(), actor), choiceSpellings(kind));
  const rows = withoutDoubles(
    kind,
    body.map((row) => readRow(row, header.header, columns, names)),
  );
  const ids = [...new Set(rows.map(({ values }) => values['id'] ?? ''))].filter(isId);
  const stored = new Map(
    (await storedRows(db(), actor, kind, ids)).map((row) => [
      rowKey(kind, { ...row.values, id: row.id }),
      row,
    ]),
  );
  return {
    ok: true,
    value: rows.map((row) => judge(kind, columns, row, stored.get(rowKey(kind, row.values)), today)),
  };
}

async function keepRows(batchId: string, judged: readonly JudgedRow[]): Promise<void> {
  await db().importBatch.update({ where: { id: batchId }, data: { total: judged.length } });
  for (let start = 0; start < judged.length; start += STEP) {
    const some = judged.slice(start, start + STEP);
    await db().importRow.createMany({
      data: some.map(({ change, reasons, ...row }) => ({
        ...row,
        batchId,
        change,
        reasons: reasons.length > 0 ? (reasons as unknown as Prisma.InputJsonValue) : Prisma.DbNull,
      })),
    });
    await db().importBatch.update({ where: { id: batchId }, data: { read: start + some.length } });
  }
}
