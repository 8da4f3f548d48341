import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { otherActors } from '~/platform/db/other-actors.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';

/**
 * Goals that serve a maatregel, of its own programma and of every other one in which this person may read them; the own ones
 * first, then by programma. Each is a link and brings no amount: what a region does for a maatregel is in its reeks already.
 */
export async function goalsServing(ctx: Ctx, maatregelId: string) {
  const others = await otherActors(ctx);
  const goals = await db().goal.findMany({
    where: {
      OR: [ctx.actor, ...others.map(({ actor }) => actor)].map(visibleGoals),
      withdrawnAt: null,
      maatregelen: { some: { maatregelId } },
    },
    orderBy: [{ programma: { name: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      number: true,
      title: true,
      level: true,
      fromYear: true,
      untilYear: true,
      programma: { select: { id: true, key: true, name: true } },
    },
  });
  const isOwn = ({ programma }: (typeof goals)[number]) => programma.id === ctx.actor.programmaId;
  return [...goals.filter(isOwn), ...goals.filter((goal) => !isOwn(goal))];
}

export type ServingGoal = Awaited<ReturnType<typeof goalsServing>>[number];
