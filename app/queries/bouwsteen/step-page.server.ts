import { may } from '~/domain/access/may';
import { reasonsNotTo, rightTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { bouwsteenHead } from './bouwsteen-head.server';

/** The page of a step that is taken on a bouwsteen as it stands; null for who may not take it. */
export async function stepPage(ctx: Ctx, id: string, move: keyof typeof rightTo) {
  const head = await bouwsteenHead(ctx, id);
  if (!head) return null;
  const { bouwsteen, werkgroep, overleg, versions } = head;
  const { programmaId } = ctx.actor;
  const facts = { programmaId, werkgroepId: werkgroep.id, overlegId: overleg.id };
  if (!may(ctx.actor, rightTo[move], facts)) return null;
  return { bouwsteen, werkgroep, versions, closed: reasonsNotTo(move, bouwsteen) };
}
