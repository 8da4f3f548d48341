import { addDays, daysBetween, type IsoDate } from '~/domain/dates/calendar';

/** What a person may have to do, each from facts that the person's own rights give. */
export type Task =
  | { kind: 'send_agenda'; id: string; overleg: string; date: IsoDate; items: number; due: IsoDate }
  | { kind: 'minute_meeting'; id: string; overleg: string; date: IsoDate; due: IsoDate }
  | { kind: 'send_minutes'; id: string; overleg: string; date: IsoDate; due: IsoDate }
  | { kind: 'answer_remarks'; id: string; overleg: string; date: IsoDate; count: number; due: IsoDate }
  | { kind: 'adopt_minutes'; id: string; overleg: string; date: IsoDate; due: IsoDate }
  | { kind: 'correct_minutes'; id: string; overleg: string; date: IsoDate; due: IsoDate }
  | { kind: 'bring_attachment'; id: string; meetingId: string; title: string; due: IsoDate }
  | { kind: 'do_action'; id: string; title: string; due: IsoDate };

export type TaskGroup = 'late' | 'today' | 'week' | 'later';

/** Days before a meeting by which its agenda should be out, and after it by which the minutes should be. */
export const AGENDA_DAYS = 7;
export const MINUTES_DAYS = 7;

export type MeetingToDo = {
  id: string;
  overleg: string;
  date: IsoDate;
  state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  minutesState: 'geen' | 'concept' | 'ter_correctie' | 'vastgesteld';
  items: number;
  openRemarks: number;
  correctionUntil: IsoDate | null;
};

/**
 * What a secretaris must do for one meeting, at most one thing at a time: what comes next in its life. An empty
 * concept that is far away asks nothing yet.
 */
export function secretarisTask(meeting: MeetingToDo, today: IsoDate): Task | null {
  const { id, overleg, date } = meeting;
  const past = date < today;
  switch (meeting.state) {
    case 'afgelast':
      return null;
    case 'concept': {
      const due = addDays(date, -AGENDA_DAYS);
      const near = daysBetween(today, date) <= 4 * AGENDA_DAYS;
      return near && (meeting.items > 0 || !past)
        ? { kind: 'send_agenda', id, overleg, date, items: meeting.items, due }
        : null;
    }
    case 'verzonden':
      return past || date === today
        ? { kind: 'minute_meeting', id, overleg, date, due: addDays(date, MINUTES_DAYS) }
        : null;
    case 'gehouden':
      return minutesTask(meeting, today);
  }
}

function minutesTask(meeting: MeetingToDo, today: IsoDate): Task | null {
  const { id, overleg, date, openRemarks } = meeting;
  switch (meeting.minutesState) {
    case 'geen':
      return null;
    case 'concept':
      return { kind: 'send_minutes', id, overleg, date, due: addDays(date, MINUTES_DAYS) };
    case 'ter_correctie': {
      const due = meeting.correctionUntil ?? addDays(date, 2 * MINUTES_DAYS);
      if (openRemarks > 0) return { kind: 'answer_remarks', id, overleg, date, count: openRemarks, due };
      return due < today ? { kind: 'adopt_minutes', id, overleg, date, due } : null;
    }
    case 'vastgesteld':
      return null;
  }
}

export function groupOf(task: Task, today: IsoDate): TaskGroup {
  if (task.due < today) return 'late';
  if (task.due === today) return 'today';
  return daysBetween(today, task.due) <= 7 ? 'week' : 'later';
}

/** What weighs first: work on a meeting before an own action, and within that by day. */
const weight: Record<Task['kind'], number> = {
  send_agenda: 0,
  minute_meeting: 1,
  answer_remarks: 2,
  send_minutes: 3,
  correct_minutes: 3,
  bring_attachment: 3,
  adopt_minutes: 4,
  do_action: 5,
};

export type Tasks = { first: Task | null; groups: { group: TaskGroup; tasks: Task[] }[] };

/** The one thing to begin with, and the others by when they are due. */
export function orderTasks(tasks: readonly Task[], today: IsoDate): Tasks {
  const sorted = [...tasks].sort((a, b) => weight[a.kind] - weight[b.kind] || a.due.localeCompare(b.due));
  const urgent = sorted.find((task) => task.kind !== 'do_action') ?? sorted[0] ?? null;
  const others = sorted.filter((task) => task !== urgent).sort((a, b) => a.due.localeCompare(b.due));
  const groups = (['late', 'today', 'week', 'later'] as const)
    .map((group) => ({ group, tasks: others.filter((task) => groupOf(task, today) === group) }))
    .filter(({ tasks: some }) => some.length > 0);
  return { first: urgent, groups };
}
