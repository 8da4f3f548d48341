import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import type { ActionFilter } from '~/domain/register/action-filter';
import { pageOf } from '~/domain/register/page';
import { meant } from '../register/meant.server';
import { filterChoices, registerOptions } from '../register/options.server';
import { actionIds } from './action-ids.server';
import { actionRows } from './action-rows.server';

/** One page of the actions that this person may see, with what they can be filtered by; null outside the programma. */
export async function actionRegister(ctx: Ctx, filter: ActionFilter) {
  const { actor } = ctx;
  if (!inProgramma(actor)) return null;
  const options = await registerOptions(actor);
  const found = await actionIds(ctx, filter, meant(actor, options, filter), 'one');
  return {
    rows: await actionRows(ctx, found.ids),
    paged: pageOf(filter.page, found.total),
    choices: filterChoices(actor, options, found),
  };
}

export type ActionRegister = NonNullable<Awaited<ReturnType<typeof actionRegister>>>;
