import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';

const include = { werkgroep: { select: { overlegId: true, shortName: true } } } as const;

const load = (tx: Tx, programmaId: string, id: string) =>
  tx.bouwsteen.findFirst({ where: { id, programmaId }, include });

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A bouwsteen with what its rules ask. */
export type BouwsteenAtHand = { row: Row; overlegId: string; withdrawn: boolean };

/**
 * The bouwsteen that is about to change, locked until the transaction ends, so that its state moves one step at a time. Who
 * knows of it and may not change it is told so; to others it isn't there.
 */
export async function bouwsteenAtHand(
  tx: Tx,
  ctx: Ctx,
  question: 'bouwsteen:write' | 'bouwsteen:announce' | 'bouwsteen:handle',
  id: string,
): Promise<({ ok: true } & BouwsteenAtHand) | Failure> {
  const { programmaId } = ctx.actor;
  await tx.$queryRaw`SELECT 1 FROM "Bouwsteen" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, programmaId, id);
  if (!row) return hidden;
  const { overlegId } = row.werkgroep;
  const facts = { programmaId, werkgroepId: row.werkgroepId, overlegId };
  if (!may(ctx.actor, 'bouwsteen:read', facts)) return hidden;
  if (!may(ctx.actor, question, facts)) return forbidden;
  return { ok: true, row, overlegId, withdrawn: row.withdrawnAt !== null };
}
