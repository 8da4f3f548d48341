import { may } from '~/domain/access/may';
import { reasonsNotTo, rightTo, type BouwsteenState } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden, refused } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';
import { changedMeanwhile } from './bouwsteen-conflict';

const load = (tx: Tx, programmaId: string, id: string) =>
  tx.bouwsteen.findFirst({
    where: { id, programmaId },
    include: { werkgroep: { select: { overlegId: true } } },
  });

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

export type BouwsteenAtHand = { row: Row; overlegId: string };

/**
 * The bouwsteen that is about to change, locked until the transaction ends, so that its state moves one step at a time. Who
 * knows of it and may not change it is told so; to others it isn't there.
 */
export async function bouwsteenAtHand(
  tx: Tx,
  ctx: Ctx,
  question: (typeof rightTo)[keyof typeof rightTo],
  id: string,
): Promise<({ ok: true } & BouwsteenAtHand) | Failure> {
  const { programmaId } = ctx.actor;
  await tx.$queryRaw`SELECT 1 FROM "Bouwsteen" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, programmaId, id);
  if (!row) return hidden;
  const { overlegId } = row.werkgroep;
  const facts = { programmaId, werkgroepId: row.werkgroepId, overlegId };
  if (!may(ctx.actor, 'bouwsteen:read', facts)) return hidden;
  return may(ctx.actor, question, facts) ? { ok: true, row, overlegId } : forbidden;
}

/** The same for a step: refused where its state has no such step. */
export async function bouwsteenToMove(
  tx: Tx,
  ctx: Ctx,
  id: string,
  move: keyof typeof rightTo,
): Promise<({ ok: true } & BouwsteenAtHand) | Failure> {
  const found = await bouwsteenAtHand(tx, ctx, rightTo[move], id);
  if (!found.ok) return found;
  const { state, withdrawnAt } = found.row;
  const closed = reasonsNotTo(move, { state, withdrawn: withdrawnAt !== null });
  return closed.length > 0 ? refused(...closed.map((code) => ({ code }))) : found;
}

/** The same again for a step that is taken on what somebody saw: nothing happens when it changed meanwhile. */
export async function bouwsteenAsSeen(
  tx: Tx,
  ctx: Ctx,
  id: string,
  move: keyof typeof rightTo,
  seen: { version: number; wish: BouwsteenState | 'ingetrokken' },
): Promise<({ ok: true } & BouwsteenAtHand) | Failure> {
  const found = await bouwsteenToMove(tx, ctx, id, move);
  if (!found.ok || found.row.version === seen.version) return found;
  return changedMeanwhile(found.row, seen.wish);
}
