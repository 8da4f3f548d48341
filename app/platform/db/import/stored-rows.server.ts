import type { Actor } from '~/domain/access/actor';
import type { YearRange } from '~/domain/amount-series/series';
import type { ImportKind } from '~/domain/import/columns';
import type { StoredRow } from '~/domain/import/judge';
import type { Db, Tx } from '../client.server';
import { storedActions } from './stored-actions.server';
import { storedReports } from './stored-reports.server';
import { storedSeries } from './stored-series.server';

/** What stands now under these ids, of what the actor sees; what is hidden is as if it weren't there. */
export const storedRows = (
  tx: Db | Tx,
  actor: Actor,
  kind: ImportKind,
  ids: readonly string[],
): Promise<StoredRow[]> =>
  ({ acties: storedActions, meldingen: storedReports, reeksen: storedSeries })[kind](tx, actor, ids);

export async function yearsOfProgramma(tx: Db | Tx, programmaId: string): Promise<YearRange> {
  const { firstYear, lastYear } = await tx.programma.findUniqueOrThrow({
    where: { id: programmaId },
    select: { firstYear: true, lastYear: true },
  });
  return { from: firstYear, to: lastYear };
}
