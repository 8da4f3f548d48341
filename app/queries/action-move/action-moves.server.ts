import { may } from '~/domain/access/may';
import type { SuccessionKind } from '~/domain/action-move/rules';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';

type Besluit = { id: string; number: string } | null;
export type ShownShift = {
  id: string;
  from: string;
  to: string;
  reason: string;
  at: Date;
  decision: Besluit;
};
export type ShownSuccession = {
  id: string;
  title: string;
  kind: SuccessionKind;
  reason: string;
  at: Date;
  decision: Besluit;
};

/** Where an action stood before, what it goes on in and what it came from, as far as one may see those; null when hidden. */
export async function actionMoves(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const seen = visibleActions(actor);
  const succession = {
    orderBy: { at: 'asc' as const },
    include: { from: { select: { id: true, title: true } }, to: { select: { id: true, title: true } } },
  };
  const action = await db().actionItem.findFirst({
    where: { AND: [{ id }, seen] },
    select: {
      id: true,
      title: true,
      version: true,
      origin: true,
      state: true,
      withdrawnAt: true,
      programmaId: true,
      deadlineYear: true,
      deadline: true,
      shifts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      wentOn: { where: { to: seen }, ...succession },
      cameFrom: { where: { from: seen }, ...succession },
    },
  });
  if (!action) return null;
  const { shifts, wentOn, cameFrom, deadline, withdrawnAt, ...facts } = action;
  const ids = [...shifts, ...wentOn, ...cameFrom].flatMap(({ decisionId }) => decisionId ?? []);
  const decisions = await db().decision.findMany({
    where: { AND: [visibleDecisions(actor), { id: { in: ids } }] },
    select: { id: true, number: true },
  });
  const besluit = (wanted: string | null): Besluit => decisions.find((one) => one.id === wanted) ?? null;
  return {
    ...facts,
    deadline: day(deadline),
    shifts: shifts.map((one): ShownShift => ({
      id: one.id,
      from: due(one.fromYear, one.fromDeadline),
      to: due(one.toYear, one.toDeadline),
      reason: one.reason,
      at: one.at,
      decision: besluit(one.decisionId),
    })),
    wentOn: wentOn.map(({ to, kind, reason, at, decisionId }): ShownSuccession => ({
      ...to,
      kind,
      reason,
      at,
      decision: besluit(decisionId),
    })),
    cameFrom: cameFrom.map(({ from, kind, reason, at, decisionId }): ShownSuccession => ({
      ...from,
      kind,
      reason,
      at,
      decision: besluit(decisionId),
    })),
    mayMove: may(actor, 'deelagenda:manage', action),
    movable:
      action.origin === 'deelagenda' &&
      withdrawnAt === null &&
      !['afgerond', 'vervallen'].includes(action.state) &&
      wentOn.length === 0,
  };
}

export type ActionMoves = NonNullable<Awaited<ReturnType<typeof actionMoves>>>;

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/** The day where there is one, else the year; "geen jaar" where the plan left it open. */
const due = (year: number | null, deadline: Date | null): string =>
  day(deadline) ?? (year === null ? 'geen jaar' : String(year));
