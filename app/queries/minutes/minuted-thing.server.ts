import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { minutesWork, type MinutesWork } from './minutes-work.server';
import { minutedActions, minutedDecisions } from './minuted-lines.server';

const itemOf = (work: MinutesWork, itemId: string | null) =>
  work.items.find((item) => item.id === itemId) ?? null;

/** A line of inbreng to mend. */
export async function contributionToEdit(ctx: Ctx, meetingId: string, id: string) {
  const work = await minutesWork(ctx, meetingId);
  const row =
    work &&
    (await db().contribution.findFirst({
      where: { id, item: { meetingId } },
      select: { id: true, text: true, partyId: true, version: true, agendaItemId: true },
    }));
  return work && row ? { ...work, contribution: row, item: itemOf(work, row.agendaItemId) } : null;
}

/** A besluit to mend, or to read why it can't be. */
export async function decisionToEdit(ctx: Ctx, meetingId: string, id: string) {
  const work = await minutesWork(ctx, meetingId);
  if (!work) return null;
  const [decision] = await minutedDecisions({ id, meetingId });
  if (!decision) return null;
  const actions = await minutedActions(ctx.actor, { decisionId: id, withdrawnAt: null });
  return { ...work, decision, actions, item: itemOf(work, decision.agendaItemId) };
}

/** An actie to mend. */
export async function actionToEdit(ctx: Ctx, meetingId: string, id: string) {
  const work = await minutesWork(ctx, meetingId);
  if (!work) return null;
  const [action] = await minutedActions(ctx.actor, { id, meetingId, origin: 'vergadering' });
  return action ? { ...work, action, item: itemOf(work, action.agendaItemId) } : null;
}

/** The besluiten of an agendapunt that an actie can hang on. */
export function decisionsOfItem(itemId: string) {
  return db().decision.findMany({
    where: { agendaItemId: itemId, withdrawnAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, number: true, text: true },
  });
}
