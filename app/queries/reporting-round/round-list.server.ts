import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { visibleRounds } from '~/platform/db/visible/rounds.server';

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** All rounds, the newest first, with how many parties handed in. */
export async function roundList(ctx: Ctx) {
  const { programmaId } = ctx.actor;
  const rows = await db().reportingRound.findMany({
    where: visibleRounds(ctx.actor),
    orderBy: { asOf: 'desc' },
    select: {
      id: true,
      title: true,
      asOf: true,
      dueOn: true,
      frozenAt: true,
      submissions: { select: { partyId: true, state: true } },
    },
  });
  return {
    mayOpen: may(ctx.actor, 'round:manage', { programmaId }),
    rounds: rows.map(({ submissions, asOf, dueOn, ...round }) => ({
      ...round,
      asOf: dayOf(asOf),
      dueOn: dayOf(dueOn),
      asked: submissions.length,
      handedIn: submissions.filter(({ state }) => isHandedIn(state)).length,
      own: submissions.filter(({ partyId }) => reportsFor(ctx.actor).has(partyId)),
    })),
  };
}
