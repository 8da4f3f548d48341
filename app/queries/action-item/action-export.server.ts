import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import type { ActionFilter } from '~/domain/register/action-filter';
import { inBatches } from '../register/batches.server';
import { meant } from '../register/meant.server';
import { registerOptions } from '../register/options.server';
import { actionIds } from './action-ids.server';
import { actionRows, type ActionRow } from './action-rows.server';

/** Every action that the filter of the register finds, read as the file is written; null outside the programma. */
export async function actionExport(ctx: Ctx, filter: ActionFilter): Promise<AsyncIterable<ActionRow> | null> {
  const { actor } = ctx;
  if (!inProgramma(actor)) return null;
  const options = await registerOptions(actor);
  const { ids } = await actionIds(ctx, filter, meant(actor, options, filter), 'all');
  return inBatches(ids, (some) => actionRows(ctx, some));
}
