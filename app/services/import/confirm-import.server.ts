import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { columnsOf } from '~/domain/import/columns';
import { judge, rowKey, type JudgedRow } from '~/domain/import/judge';
import { lostIn } from '~/domain/import/lost-shares';
import { importChangeSchema } from '~/domain/import/row';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { knownNames } from '~/platform/db/import/known-names.server';
import { storedRows, yearsOfProgramma } from '~/platform/db/import/stored-rows.server';
import { uuids } from '~/platform/db/visible/sql.server';
import { batchAtHand, type BatchAtHand } from './batch-at-hand.server';
import { writeActions } from './write-actions.server';
import { writeReports } from './write-reports.server';
import { writeSeries } from './write-series.server';

const writers = { acties: writeActions, meldingen: writeReports, reeksen: writeSeries };

/**
 * Writes a preview: all of it or nothing. Every row is judged again against what stands now, so that nothing is written that
 * the preview did not show.
 */
export async function confirmImport(ctx: Ctx, id: string): Promise<Outcome<{ id: string; written: number }>> {
  const object = { kind: 'import', id } as const;
  return change(ctx, { action: 'import_confirmed', object }, async (tx, record) => {
    const batch = await batchAtHand(tx, ctx, id);
    if (!batch) return hidden;
    const { programmaId } = ctx.actor;
    const { kind, state } = batch;
    if (!may(ctx.actor, 'import:write', { programmaId, kind })) return forbidden;
    if (state === 'bezig') return refused({ code: 'import_still_reading' });
    if (state !== 'voorbeeld') return refused({ code: 'import_settled' });
    if ((await tx.importRow.count({ where: { batchId: id, verdict: 'geweigerd' } })) > 0)
      return refused({ code: 'import_rows_refused' });
    const again = await judgeAgain(tx, ctx, batch);
    const different = again.find(({ verdict }) => verdict === 'geweigerd');
    if (different) return refused(changedSince(different));
    const rows = again.filter(({ verdict }) => verdict !== 'ongewijzigd');
    if (rows.length === 0) return refused({ code: 'import_nothing_to_do' });
    const columns = columnsOf(kind, await yearsOfProgramma(tx, programmaId));
    const names = await knownNames(tx, ctx.actor);
    const stopped = await writers[kind]({ tx, ctx, record, batchId: id, columns, names, rows });
    if (stopped) return refused(changedSince(stopped));
    await tx.importBatch.update({
      where: { id },
      data: { state: 'bevestigd', settledAt: ctx.now, version: { increment: 1 } },
    });
    record({ change: { detail: { kind, fileName: batch.fileName, rows: rows.length } } });
    return done({ id, written: rows.length });
  });
}

const changedSince = ({ row, label }: JudgedRow) =>
  ({ code: 'import_changed_since', params: { row, label } }) as const;

async function judgeAgain(tx: Tx, ctx: Ctx, { id, kind }: BatchAtHand): Promise<JudgedRow[]> {
  const rows = await tx.importRow.findMany({
    where: { batchId: id, verdict: { in: ['nieuw', 'gewijzigd'] } },
    orderBy: { row: 'asc' },
  });
  const ids = rows.flatMap(({ objectId }) => objectId ?? []);
  // A share that is said meanwhile of a maatregel that goes would go along unseen.
  if (kind === 'acties')
    await tx.$queryRaw`SELECT 1 FROM "ActionMaatregel" WHERE "actionItemId" = ANY(${uuids(ids)}) FOR UPDATE`;
  const read = rows.map(({ row, change }) => ({
    number: row,
    values: importChangeSchema.parse(change).values,
    reasons: [],
  }));
  const stored = new Map(
    (await storedRows(tx, ctx.actor, kind, ids)).map((row) => [
      rowKey(kind, { ...row.values, id: row.id }),
      row,
    ]),
  );
  const columns = columnsOf(kind, await yearsOfProgramma(tx, ctx.actor.programmaId));
  const shown = new Map(rows.map(({ row, change }) => [row, lostIn(importChangeSchema.parse(change))]));
  return read.map((row) => {
    const now = judge(kind, columns, row, stored.get(rowKey(kind, row.values)), amsterdamDate(ctx.now));
    return lostIn(now.change) === shown.get(row.number) ? now : { ...now, verdict: 'geweigerd' };
  });
}
