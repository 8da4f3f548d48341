import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToWriteFiche } from '~/domain/fiche/rules';
import { forbidden, hidden, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { ficheInWerkgroepSelect, type storedFicheSelect } from '~/platform/db/fiche/stored-fiche.server';
import type { Prisma } from '~/platform/db/generated/client';

export type FicheAtHand = Prisma.FicheGetPayload<{ select: typeof storedFicheSelect }> & {
  werkgroep: { id: string; programmaId: string; overlegId: string };
  years: { from: number; to: number };
  /** Why it can't be written now. */
  closed: ReturnType<typeof reasonsNotToWriteFiche>;
};

/**
 * A fiche that is about to be written, locked until the transaction ends, so that submitting its bouwsteen never freezes
 * half of a change. Who reads it in the werkgroep is told it isn't theirs to write; anybody else that it isn't there.
 */
export async function ficheAtHand(
  tx: Tx,
  ctx: Ctx,
  ficheId: string,
): Promise<{ ok: true; fiche: FicheAtHand } | Exclude<Outcome<never>, { ok: true }>> {
  await tx.$queryRaw`SELECT 1 FROM "Fiche" WHERE "id" = ${ficheId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.fiche.findFirst({
    where: { id: ficheId, bouwsteen: { programmaId: ctx.actor.programmaId } },
    select: ficheInWerkgroepSelect,
  });
  if (!row) return hidden;
  const { werkgroep, programma, state, withdrawnAt } = row.bouwsteen;
  const facts = { ...werkgroep, werkgroepId: werkgroep.id };
  if (!may(ctx.actor, 'fiche:read', facts)) return hidden;
  if (!may(ctx.actor, 'fiche:write', facts)) return forbidden;
  const closed = reasonsNotToWriteFiche({
    withdrawn: row.withdrawnAt !== null,
    bouwsteen: { state, withdrawn: withdrawnAt !== null },
  });
  const years = { from: programma.firstYear, to: programma.lastYear };
  return { ok: true, fiche: { ...row, werkgroep, years, closed } };
}
