import type { Ctx } from '~/domain/context';
import { reasonsNotToWriteMinutes } from '~/domain/minutes/state';
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

type PrintedState = Exclude<MinutesHead['minutesState'], 'geen'>;

/** There is something to print from the moment that minutes can be made; before that null. */
function printedState({ minutesState, sitting }: MinutesHead): PrintedState | null {
  if (minutesState !== 'geen') return minutesState;
  return reasonsNotToWriteMinutes(sitting).length === 0 ? 'concept' : null;
}

/** The minutes to print, for who may read them: in concept the secretarissen, from "ter correctie" the participants. */
export async function minutesPaper(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  const state = meeting && printedState(meeting);
  if (!meeting || !state) return null;
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
    state,
    adoptedAt: meeting.adoptedAt,
    items: items.map((item) => ({ ...item, lines: linesOf(item.id, lines) })),
    parties,
  };
}

export async function decisionListPaper(ctx: Ctx, meetingId: string) {
  const list = await decisionList(ctx, meetingId);
  const state = list && printedState(list.meeting);
  if (!list || !state) return null;
  return { head: await paperHead(meetingId), state, items: list.items };
}

export async function actionListPaper(ctx: Ctx, meetingId: string) {
  const list = await meetingActionList(ctx, meetingId);
  if (!list || printedState(list.meeting) === null) return null;
  return { head: await paperHead(meetingId), actions: list.actions };
}
