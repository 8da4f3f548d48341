import type { Ctx } from '~/domain/context';
import { compareStands, standSchema, type ActionStandAt } from '~/domain/reporting-round/stand';
import { db } from '~/platform/db/client.server';
import { standNow, type RoundOfStand } from '~/platform/db/reporting-round/stand-now.server';
import { visibleRounds } from '~/platform/db/visible/rounds.server';
import { dayOf } from './round-list.server';

/** How one round stands beside another frozen one (by default the one before); null when there is no such round. */
export async function roundComparison(ctx: Ctx, id: string, withId: string | undefined) {
  const rounds = (
    await db().reportingRound.findMany({
      where: visibleRounds(ctx.actor),
      orderBy: { asOf: 'asc' },
      select: { id: true, title: true, asOf: true, dueOn: true, frozenAt: true },
    })
  ).map(({ asOf, dueOn, ...round }) => ({ ...round, asOf: dayOf(asOf), dueOn: dayOf(dueOn) }));
  const round = rounds.find((one) => one.id === id);
  if (!round) return null;
  const others = rounds.filter((one) => one.id !== id && one.frozenAt !== null);
  const other =
    withId === undefined
      ? (others.filter(({ asOf }) => asOf < round.asOf).at(-1) ?? null)
      : others.find((one) => one.id === withId);
  if (other === undefined) return null;
  // The earlier day comes first, whichever of the two the page is about.
  const [from, to] = other !== null && other.asOf > round.asOf ? [round, other] : [other, round];
  const rows = from === null ? [] : compareStands(await standOf(ctx, from), await standOf(ctx, to));
  return { round, others, from, to, rows };
}

/** The frozen stand; of a round that is still open how it stands now. */
async function standOf(ctx: Ctx, round: RoundOfStand & { frozenAt: Date | null }): Promise<ActionStandAt[]> {
  if (round.frozenAt === null) return standNow(db(), ctx.actor.programmaId, round);
  const rows = await db().roundStand.findMany({
    where: { roundId: round.id },
    select: { actionItemId: true, progress: true, snapshot: true },
  });
  return rows.map(({ actionItemId, progress, snapshot }) => ({
    id: actionItemId,
    progress,
    stand: standSchema.parse(snapshot),
  }));
}
