import type { Ctx } from '~/domain/context';
import { linesOf, minutedActions, minutedDecisions } from '../minutes/minuted-lines.server';
import { minutedItems } from '../minutes/minuted-items.server';
import { minutesHead } from '../minutes/minutes-page.server';

/** The besluitenlijst of a meeting: per agendapunt its besluiten. There as soon as there is one. */
export async function decisionList(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting) return null;
  const [items, decisions] = await Promise.all([
    minutedItems(meetingId, meeting.startsAt),
    minutedDecisions({ meetingId }),
  ]);
  return {
    meeting,
    count: decisions.filter((decision) => !decision.withdrawn).length,
    items: items.flatMap(({ id, number, title }) => {
      const lines = linesOf(id, decisions).flatMap((line) => (line.type === 'decision' ? [line] : []));
      return lines.length > 0 ? [{ id, number, title, decisions: lines }] : [];
    }),
  };
}

/** The actions that a meeting gave out, in order of their deadline. */
export async function meetingActionList(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting) return null;
  const [items, actions] = await Promise.all([
    minutedItems(meetingId, meeting.startsAt),
    minutedActions(ctx.actor, { meetingId, withdrawnAt: null }),
  ]);
  const numbers = new Map(items.map((item) => [item.id, item]));
  return {
    meeting,
    actions: actions
      .map((action) => ({
        ...action,
        item: action.agendaItemId === null ? null : (numbers.get(action.agendaItemId) ?? null),
      }))
      .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || a.position - b.position),
  };
}
