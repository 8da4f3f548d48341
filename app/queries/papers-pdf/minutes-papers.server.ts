import type { Ctx } from '~/domain/context';
import { decisionList, meetingActionList } from '../decision-list/decision-list.server';
import { minutedItems } from '../minutes/minuted-items.server';
import {
  linesOf,
  minutedActions,
  minutedContributions,
  minutedDecisions,
} from '../minutes/minuted-lines.server';
import { minutesHead, type MinutesHead } from '../minutes/minutes-page.server';
import { presence } from '../minutes/presence.server';
import { paperHead } from './paper-head.server';

/** There is something to print once minutes are being made. */
type Printed = MinutesHead & { minutesState: Exclude<MinutesHead['minutesState'], 'geen'> };

const isPrinted = (meeting: MinutesHead): meeting is Printed => meeting.minutesState !== 'geen';

/** The minutes to print, for who may read them: in concept the secretarissen, from "ter correctie" the participants. */
export async function minutesPaper(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting || !isPrinted(meeting)) return null;
  const [head, items, contributions, decisions, actions, parties] = await Promise.all([
    paperHead(meetingId),
    minutedItems(meetingId, meeting.startsAt),
    minutedContributions(meetingId),
    minutedDecisions({ meetingId }),
    minutedActions(ctx.actor, { meetingId, withdrawnAt: null }),
    presence(meeting),
  ]);
  const lines = [...contributions, ...decisions, ...actions];
  return {
    head,
    state: meeting.minutesState,
    adoptedAt: meeting.adoptedAt,
    items: items.map((item) => ({ ...item, lines: linesOf(item.id, lines) })),
    parties,
  };
}

export async function decisionListPaper(ctx: Ctx, meetingId: string) {
  const list = await decisionList(ctx, meetingId);
  if (!list || !isPrinted(list.meeting)) return null;
  return { head: await paperHead(meetingId), state: list.meeting.minutesState, items: list.items };
}

export async function actionListPaper(ctx: Ctx, meetingId: string) {
  const list = await meetingActionList(ctx, meetingId);
  if (!list || !isPrinted(list.meeting)) return null;
  return { head: await paperHead(meetingId), actions: list.actions };
}
