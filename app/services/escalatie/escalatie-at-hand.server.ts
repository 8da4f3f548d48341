import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { EscalatieFacts } from '~/domain/escalatie/rules';
import type { Tx } from '~/platform/db/client.server';
import { escalatieRuleSelect, factsOfEscalatie } from '~/platform/db/escalatie/escalatie-facts.server';
import { visibleEscalaties } from '~/platform/db/visible/bouwstenen.server';
import type { Failure } from '~/services/meeting/preparing.server';

export type EscalatieAddress = { werkgroepId: string; id: string };

const load = (tx: Tx, ctx: Ctx, { werkgroepId, id }: EscalatieAddress) =>
  tx.escalatie.findFirst({
    where: { AND: [visibleEscalaties(ctx.actor), { id, werkgroepId }] },
    select: {
      ...escalatieRuleSelect,
      version: true,
      question: true,
      wish: true,
      argument: true,
      neededBy: true,
      agendaItemId: true,
    },
  });

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

export type EscalatieAtHand = { row: Row; facts: EscalatieFacts };

/** The escalatie that is about to change, locked until the transaction ends; who reads it without leading is told so. */
export async function escalatieAtHand(
  tx: Tx,
  ctx: Ctx,
  at: EscalatieAddress,
  also: 'leads' | 'leads_or_prepares' = 'leads',
): Promise<({ ok: true } & EscalatieAtHand) | Failure> {
  await tx.$queryRaw`SELECT 1 FROM "Escalatie" WHERE "id" = ${at.id}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, ctx, at);
  if (!row) return hidden;
  const { overlegId } = row;
  const { programmaId } = ctx.actor;
  const allowed =
    may(ctx.actor, 'escalatie:write', { programmaId, werkgroepId: at.werkgroepId, overlegId }) ||
    (also === 'leads_or_prepares' && may(ctx.actor, 'agenda:prepare', { overlegId }));
  return allowed ? { ok: true, row, facts: await factsOfEscalatie(tx, row) } : forbidden;
}
