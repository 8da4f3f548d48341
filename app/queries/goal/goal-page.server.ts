import { may } from '~/domain/access/may';
import { isLate } from '~/domain/action-item/late';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { fromTheStart, historyOf } from '../history/thing-history.server';
import { goalParties } from './goal-tree.server';
import { servedFor, servedSelect } from './served.server';

const head = { id: true, kind: true, number: true, title: true, withdrawnAt: true } as const;

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** One goal with what stands above and under it, its actions, indicators and risks, and what happened to it. */
export async function goalPage(ctx: Ctx, goalId: string) {
  const { actor, now } = ctx;
  const servedOf = await servedFor(ctx);
  const goal = await db().goal.findFirst({
    where: { AND: [visibleGoals(actor), { id: goalId }] },
    include: {
      parent: { select: { ...head, parent: { select: head } } },
      children: { where: { withdrawnAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: head },
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
        where: { withdrawnAt: null },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        include: {
          measurements: {
            where: { replacedBy: null, withdrawal: null },
            orderBy: { until: 'desc' },
            take: 1,
          },
        },
      },
      risks: {
        where: { closedAt: null, withdrawnAt: null },
        orderBy: { title: 'asc' },
        include: { party: { select: { shortName: true } } },
      },
    },
  });
  if (!goal) return null;
  const { parties, maatregelen, actions, indicators, risks, source, parent, programmaId, ...shown } = goal;
  const today = amsterdamDate(now);
  const provenance = readProvenance(source);
  const manages = may(actor, 'goal:manage', { programmaId });
  return {
    ...shown,
    above: [parent?.parent, parent].flatMap((one) =>
      one ? [{ id: one.id, title: one.title, withdrawn: one.withdrawnAt !== null }] : [],
    ),
    parties: parties.map(({ kind, party }) => ({ kind, ...party })),
    serves: maatregelen.map(servedOf),
    maatregelIds: maatregelen.map(({ maatregel }) => maatregel.id),
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
          ? {
              value: Number(last.value),
              until: last.until.toISOString().slice(0, 10),
              note: last.note,
              doubtful: readProvenance(last.source).doubts.length > 0,
            }
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
    manages,
    /** What was withdrawn wants no more changes. */
    mayManage: manages && goal.withdrawnAt === null,
    events: await historyOf(ctx, { kind: 'goal', id: goalId, works: manages, shownSince: fromTheStart }),
  };
}

export type GoalPage = NonNullable<Awaited<ReturnType<typeof goalPage>>>;
