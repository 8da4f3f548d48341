import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import type { DecisionFilter } from '~/domain/register/decision-filter';
import { pageOf } from '~/domain/register/page';
import { meant } from '../register/meant.server';
import { filterChoices, registerOptions } from '../register/options.server';
import { decisionIds } from './decision-ids.server';
import { decisionList } from './decision-list.server';

/** One page of the besluiten that this person may see, with what they can be filtered by; null outside the programma. */
export async function decisionRegister(ctx: Ctx, filter: DecisionFilter) {
  const { actor } = ctx;
  if (!inProgramma(actor)) return null;
  const options = await registerOptions(actor);
  const found = await decisionIds(ctx, filter, meant(actor, options, filter), 'one');
  return {
    rows: await decisionList(ctx, found.ids),
    paged: pageOf(filter.page, found.total),
    choices: filterChoices(actor, options, found),
  };
}
