import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import { typedSource } from '~/domain/source/typed';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { fromTheStart, historyOf } from '../history/thing-history.server';
import { sourceTitles } from './indicator-rows.server';

const named = {
  maatregel: { select: { id: true, code: true, name: true } },
  party: { select: { id: true, shortName: true, hoek: true } },
} as const;

/** One knelpunt or risk with what is done about it and what happened to it; null where it is hidden. */
export async function obstaclePage(ctx: Ctx, kind: ObstacleKind, id: string) {
  const { actor } = ctx;
  const where = { AND: [visibleMonitoring(actor), { id }] };
  const row =
    kind === 'risk'
      ? await db().risk.findFirst({
          where,
          include: { ...named, goal: { select: { id: true, title: true } } },
        })
      : await db()
          .knelpunt.findFirst({ where, include: named })
          .then((found) => found && { ...found, goal: null, closedAt: found.solvedAt });
  if (!row) return null;
  const manages = may(actor, 'monitoring:manage', row);
  const [titles, events] = await Promise.all([
    sourceTitles(actor),
    historyOf(ctx, { kind, id, works: manages, shownSince: fromTheStart }),
  ]);
  const { title, text, answer, version, withdrawnAt, withdrawnReason, maatregel, goal, party } = row;
  return {
    obstacle: {
      ...{ id, kind, title, text, answer, version, withdrawnAt, withdrawnReason, maatregel, goal, party },
      endedOn: row.closedAt && row.closedAt.toISOString().slice(0, 10),
      source: titles(row.source),
    },
    typedSource: typedSource(row.source),
    mayManage: manages && withdrawnAt === null,
    mayAnswer: may(actor, 'obstacle:answer', row) && withdrawnAt === null,
    events,
  };
}
