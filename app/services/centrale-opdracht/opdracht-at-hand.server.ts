import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { EventAction } from '~/domain/history/actions';
import { forbidden, hidden } from '~/domain/outcome';
import { db, type Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleCentraleOpdrachten } from '~/platform/db/visible/bouwstenen.server';
import type { Failure } from '~/services/meeting/preparing.server';

const select = {
  id: true,
  number: true,
  state: true,
  label: true,
  note: true,
  version: true,
  parts: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, key: true, position: true, title: true, explanation: true, version: true },
  },
} satisfies Prisma.CentraleOpdrachtVersionSelect;

export type CentraleAtHand = Prisma.CentraleOpdrachtVersionGetPayload<{ select: typeof select }>;

/** The version that is about to change, locked with its order; for the secretarissen of the programma. */
export async function centraleAtHand(
  tx: Tx,
  ctx: Ctx,
  number: number,
): Promise<{ ok: true; row: CentraleAtHand } | Failure> {
  const { programmaId } = ctx.actor;
  await tx.$queryRaw`SELECT 1 FROM "CentraleOpdrachtVersion" WHERE "programmaId" = ${programmaId}::uuid AND "number" = ${number} FOR UPDATE`;
  const row = await tx.centraleOpdrachtVersion.findFirst({
    where: { AND: [visibleCentraleOpdrachten(ctx.actor), { number }] },
    select,
  });
  if (!row) return hidden;
  return may(ctx.actor, 'centrale-opdracht:write', { programmaId }) ? { ok: true, row } : forbidden;
}

/** A try on a version, so that a refused one stands in the history of that version too. */
export async function tryOnCentrale(ctx: Ctx, number: number, action: EventAction): Promise<Happening> {
  const { programmaId } = ctx.actor;
  const row = await db().centraleOpdrachtVersion.findFirst({
    where: { programmaId, number },
    select: { id: true },
  });
  return { action, object: { kind: 'centrale_opdracht', id: row?.id ?? null } };
}

/** Says that the version as a whole is another one: who looked at it before must look again. */
export const touchCentrale = (tx: Tx, id: string) =>
  tx.centraleOpdrachtVersion.update({ where: { id }, data: { version: { increment: 1 } }, select });
