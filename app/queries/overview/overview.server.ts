import { inProgramma, isInsider, reachesOverleg } from '~/domain/access/actor';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { orderTasks, type Task } from '~/domain/overview/tasks';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import { meetingCheck } from '../meeting/meeting-check.server';
import { changes } from './changes.server';
import { coming } from './coming.server';
import { consultationTasks } from './consultation-tasks.server';
import { deliveryTasks } from './delivery-tasks.server';
import { ownActions } from './own-actions.server';
import { ownWerkgroepen } from './own-werkgroepen.server';
import { partyTasks } from './party-tasks.server';
import { roundTasks } from './round-tasks.server';
import { roleTasks } from './role-tasks.server';
import { secretarisTasks } from './secretaris-tasks.server';
import { waitingFor } from './waiting.server';
import { werkgroepTasks } from './werkgroep-tasks.server';

/** Everything on the page of what this person must do now. A fixed number of statements. */
export async function overview(ctx: Ctx) {
  const { actor } = ctx;
  const today = amsterdamDate(ctx.now);
  const [lists, meetings, waiting, changed, werkgroepen] = await Promise.all([
    Promise.all([
      secretarisTasks(ctx),
      deliveryTasks(ctx),
      partyTasks(ctx, today),
      consultationTasks(ctx, today),
      werkgroepTasks(ctx, today),
      roleTasks(ctx, today),
      roundTasks(ctx),
      ownActions(ctx, today),
    ]),
    coming(ctx, today),
    waitingFor(ctx, today),
    changes(ctx),
    ownWerkgroepen(actor),
  ]);
  const tasks = orderTasks(lists.flat(), today);
  return {
    today,
    ...tasks,
    check: await checkOf(ctx, tasks.first, today),
    coming: meetings,
    waiting,
    changes: changed,
    reads: inProgramma(actor),
    /** Takes part in the work; a lezer only reads what was shared. */
    insider: isInsider(actor),
    /** Packages can reach this person. */
    packages: reachesOverleg(actor),
    /** The werkgroepen of this person, in any role. */
    werkgroepen,
    manages: actor.beheerder,
  };
}

export type Overview = Awaited<ReturnType<typeof overview>>;

/** What is still open on the agenda that must go out first: the same check as before sending. */
async function checkOf(ctx: Ctx, first: Task | null, today: string) {
  if (first?.kind !== 'send_agenda') return null;
  const row = await meetingRow(db(), ctx.actor.programmaId, first.id, today);
  if (!row) return null;
  const { findings, names } = meetingCheck(row, ctx.now);
  return { findings, names };
}
