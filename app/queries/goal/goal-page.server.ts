import { may } from '~/domain/access/may';
import { isLate } from '~/domain/action-item/late';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { goalParties } from './goal-tree.server';
import { servedOf, servedSelect } from './served.server';

const head = { id: true, kind: true, number: true, title: true } as const;

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** One goal with what stands above and under it, its actions, indicators and risks. */
export async function goalPage(ctx: Ctx, goalId: string) {
  const { actor, now } = ctx;
  const goal = await db().goal.findFirst({
    where: { AND: [visibleGoals(actor), { id: goalId }] },
    include: {
      parent: { select: { ...head, parent: { select: head } } },
      children: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: head },
      parties: goalParties,
      maatregelen: servedSelect,
      actions: {
        where: { AND: [visibleActions(actor), { parentId: null, withdrawnAt: null }] },
        orderBy: [{ deadlineYear: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          title: true,
          deadline: true,
          deadlineYear: true,
          latestYear: true,
          state: true,
          progress: true,
        },
      },
      indicators: {
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        include: { measurements: { where: { replacedBy: null }, orderBy: { until: 'desc' }, take: 1 } },
      },
      risks: {
        where: { closedAt: null },
        orderBy: { title: 'asc' },
        include: { party: { select: { shortName: true } } },
      },
    },
  });
  if (!goal) return null;
  const { parties, maatregelen, actions, indicators, risks, source, parent, programmaId, ...shown } = goal;
  const today = amsterdamDate(now);
  const provenance = readProvenance(source);
  return {
    ...shown,
    above: [parent?.parent, parent].flatMap((one) => (one ? [{ id: one.id, title: one.title }] : [])),
    parties: parties.map(({ kind, party }) => ({ kind, ...party })),
    serves: maatregelen.map((link) => servedOf(actor, link)),
    actions: actions.map((action) => {
      const deadline = day(action.deadline);
      return { ...action, deadline, late: isLate({ ...action, deadline }, today) };
    }),
    indicators: indicators.map(({ id: indicatorId, title, unit, counting, description, measurements }) => {
      const last = measurements[0];
      return {
        id: indicatorId,
        title,
        unit,
        counting,
        description,
        last: last
          ? { value: Number(last.value), until: last.until.toISOString().slice(0, 10), note: last.note }
          : null,
      };
    }),
    risks: risks.map(({ id: riskId, title, text, answer, party }) => ({
      id: riskId,
      title,
      text,
      answer,
      owner: party?.shortName ?? null,
    })),
    doubts: provenance.doubts.map(({ why }) => why),
    ourReading: provenance.ownFields['serves'] ?? null,
    mayManage: may(actor, 'goal:manage', { programmaId }),
  };
}

export type GoalPage = NonNullable<Awaited<ReturnType<typeof goalPage>>>;
