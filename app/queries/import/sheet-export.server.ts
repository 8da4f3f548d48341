import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { columnsOf, type ImportColumn, type ImportKind } from '~/domain/import/columns';
import type { StoredRow } from '~/domain/import/judge';
import { db } from '~/platform/db/client.server';
import { storedActionIds } from '~/platform/db/import/stored-actions.server';
import { storedReports } from '~/platform/db/import/stored-reports.server';
import { storedRows, yearsOfProgramma } from '~/platform/db/import/stored-rows.server';
import { storedSeriesIds } from '~/platform/db/import/stored-series.server';
import { inBatches } from '../register/batches.server';

/** A list to work on in a spreadsheet, read as it is sent; null for whom it isn't there. */
export async function sheetExport(
  { actor }: Ctx,
  kind: ImportKind,
): Promise<{ columns: readonly ImportColumn[]; rows: AsyncGenerator<StoredRow> } | null> {
  if (!may(actor, 'deelagenda:read', { programmaId: actor.programmaId })) return null;
  if (kind === 'meldingen' && reportsFor(actor).size === 0) return null;
  const columns = columnsOf(kind, await yearsOfProgramma(db(), actor.programmaId));
  if (kind === 'meldingen') return { columns, rows: ownReports() };
  const ids = kind === 'acties' ? await storedActionIds(db(), actor) : await storedSeriesIds(db(), actor);
  return { columns, rows: inBatches(ids, (some) => storedRows(db(), actor, kind, some)) };

  // The list of one party: short enough for one go.
  async function* ownReports() {
    yield* await storedReports(db(), actor);
  }
}
