import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import type { RouteObject } from '~/domain/route/object-kinds';
import { purposeOfItem } from '~/domain/route/purposes';
import { routeOf, type AgendaStep } from '~/domain/route/steps';
import { db } from '~/platform/db/client.server';
import { routeFacts } from '~/platform/db/route/route-facts.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMinutes } from '~/platform/db/visible/meetings.server';
import { visibleRouteSteps } from '~/platform/db/visible/routes.server';
import { routeThing, type RouteThing } from './route-thing.server';
import { sentItemsAbout, type SentItem } from './sent-items.server';

/** The route of a thing along overleggen, as far as this person may see it; null when the thing isn't there. */
export async function routePage(ctx: Ctx, of: RouteObject) {
  const thing = await routeThing(ctx, of);
  if (!thing) return null;
  const [facts, items, rows] = await Promise.all([
    routeFacts(db(), ctx.actor.programmaId, of),
    sentItemsAbout(ctx, thing),
    db().routeStep.findMany({
      where: { AND: [{ objectKind: of.kind, objectId: of.id }, visibleRouteSteps(ctx.actor)] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const mayWrite = facts !== null && may(ctx.actor, 'route:write', facts);
  const written = rows.map(({ date, ...row }) => ({
    ...row,
    date: date && date.toISOString().slice(0, 10),
    withdrawn: row.withdrawnAt !== null,
  }));
  return {
    thing,
    mayWrite,
    steps: routeOf(
      await agendaSteps(ctx, thing, items),
      written.filter(({ withdrawn }) => !withdrawn),
    ),
    sent: thing.sent && { date: amsterdamDate(thing.sent.at), overleg: thing.sent.overleg },
    withdrawn: mayWrite ? written.filter(({ withdrawn }) => withdrawn) : [],
  };
}

export type RoutePage = NonNullable<Awaited<ReturnType<typeof routePage>>>;

/** What each agenda concluded: besluiten about the thing, and what parties said where it was the only subject. */
async function agendaSteps(ctx: Ctx, thing: RouteThing, items: readonly SentItem[]): Promise<AgendaStep[]> {
  const itemIds = { in: items.map(({ id }) => id) };
  const [decisions, contributions] = await Promise.all([
    db().decision.findMany({
      where: { AND: [visibleDecisions(ctx.actor), { agendaItemId: itemIds, withdrawnAt: null }] },
      orderBy: [{ year: 'asc' }, { sequence: 'asc' }],
      select: {
        id: true,
        number: true,
        text: true,
        agendaItemId: true,
        subjects: { select: { subjectId: true } },
      },
    }),
    db().contribution.findMany({
      where: { agendaItemId: itemIds, item: { meeting: visibleMinutes(ctx.actor) } },
      orderBy: { position: 'asc' },
      select: { agendaItemId: true, text: true, party: { select: { shortName: true } } },
    }),
  ]);
  const own = new Set(thing.subjects.map(({ id }) => id));
  const about = ({ subjects }: { subjects: { subjectId: string }[] }) =>
    subjects.length === 0 || subjects.some(({ subjectId }) => own.has(subjectId));
  return items.map(({ id, meetingId, number, title, date, overlegId, overleg, purposes, alone }) => ({
    item: { id, meetingId, number, title },
    date,
    overlegId,
    body: overleg,
    purposes: purposes.map((purpose) => purposeOfItem[purpose]),
    decisions: decisions
      .filter((one) => one.agendaItemId === id && about(one))
      .map(({ id: decisionId, number: decisionNumber, text }) => ({
        id: decisionId,
        number: decisionNumber,
        text,
      })),
    contributions: alone
      ? contributions
          .filter(({ agendaItemId }) => agendaItemId === id)
          .map(({ party, text }) => (party ? `${party.shortName}: ${text}` : text))
      : [],
  }));
}
