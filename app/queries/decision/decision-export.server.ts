import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import type { DecisionFilter } from '~/domain/register/decision-filter';
import { inBatches } from '../register/batches.server';
import { meant } from '../register/meant.server';
import { registerOptions } from '../register/options.server';
import { decisionIds } from './decision-ids.server';
import { decisionRows, type DecisionRow } from './decision-rows.server';

/** Every besluit that the filter of the register finds, read as the file is written; null outside the programma. */
export async function decisionExport(
  ctx: Ctx,
  filter: DecisionFilter,
): Promise<AsyncIterable<DecisionRow> | null> {
  const { actor } = ctx;
  if (!inProgramma(actor)) return null;
  const options = await registerOptions(actor);
  const { ids } = await decisionIds(ctx, filter, meant(actor, options, filter), 'all');
  return inBatches(ids, (some) => decisionRows(ctx, some));
}
