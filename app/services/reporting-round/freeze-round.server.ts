import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToFreeze } from '~/domain/reporting-round/rules';
import { change } from '~/platform/db/change.server';
import { standNow } from '~/platform/db/reporting-round/stand-now.server';

/** How many rows go into one statement. */
const BATCH = 500;

/** Keeps how every action of the stand stands, for good: "stand per 1 juli 2022". What comes later changes nothing of it. */
export async function freezeRound(ctx: Ctx, id: string): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const object = { kind: 'round', id } as const;
  return change(ctx, { action: 'round_frozen', object }, async (tx, record) => {
    if (!may(ctx.actor, 'round:read', { programmaId })) return hidden;
    await tx.$queryRaw`SELECT 1 FROM "ReportingRound" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const round = await tx.reportingRound.findFirst({
      where: { id, programmaId },
      select: { asOf: true, dueOn: true, frozenAt: true, submissions: { select: { state: true } } },
    });
    if (!round) return hidden;
    if (!may(ctx.actor, 'round:manage', { programmaId })) return forbidden;
    const facts = {
      frozen: round.frozenAt !== null,
      dueOn: round.dueOn.toISOString().slice(0, 10),
      states: round.submissions.map(({ state }) => state),
    };
    const reasons = reasonsNotToFreeze(facts, amsterdamDate(ctx.now));
    if (reasons.length > 0) return refused(...reasons);
    const asOf = round.asOf.toISOString().slice(0, 10);
    const stands = await standNow(tx, programmaId, { id, asOf, dueOn: facts.dueOn });
    for (let from = 0; from < stands.length; from += BATCH) {
      await tx.roundStand.createMany({
        data: stands.slice(from, from + BATCH).map(({ id: actionItemId, progress, stand }) => ({
          roundId: id,
          actionItemId,
          progress,
          snapshot: stand,
        })),
      });
    }
    await tx.reportingRound.update({
      where: { id },
      data: { frozenAt: ctx.now, frozenById: ctx.actor.personId, version: { increment: 1 } },
    });
    record({
      change: {
        detail: { actions: stands.length, silent: facts.states.filter((one) => one === 'open').length },
      },
    });
    return done({ id });
  });
}
