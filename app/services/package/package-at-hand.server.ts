import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';

const load = (tx: Tx, programmaId: string, id: string) =>
  tx.package.findFirst({
    where: { id, programmaId },
    include: {
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      programma: { select: { key: true } },
    },
  });

export type PackageAtHand = NonNullable<Awaited<ReturnType<typeof load>>> & {
  sent: boolean;
  withdrawn: boolean;
};

/**
 * The package that is about to change, locked until the transaction ends, so that two secretarissen don't order or send it
 * at once. Who may only read it is told so; to others it isn't there.
 */
export async function packageAtHand(
  tx: Tx,
  ctx: Ctx,
  id: string,
): Promise<{ ok: true; row: PackageAtHand } | Failure> {
  const { programmaId } = ctx.actor;
  await tx.$queryRaw`SELECT 1 FROM "Package" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, programmaId, id);
  if (!row) return hidden;
  const facts = { programmaId, overlegId: row.overlegId, sent: row.sentAt !== null };
  if (!may(ctx.actor, 'package:read', facts)) return hidden;
  if (!may(ctx.actor, 'package:write', facts)) return forbidden;
  return { ok: true, row: { ...row, sent: facts.sent, withdrawn: row.withdrawnAt !== null } };
}
