import { daysBetween, type IsoDate } from '~/domain/dates/calendar';

/**
 * What a person may have to do, each from facts that the person's own rights give. `id` is the thing it is about;
 * `due` null: whenever it suits.
 */
export type Task = { id: string; due: IsoDate | null } & (
  | { kind: 'send_agenda'; overleg: string; date: IsoDate; items: number }
  | { kind: 'send_supplement'; overleg: string; date: IsoDate }
  | { kind: 'settle_meeting'; overleg: string; date: IsoDate }
  | { kind: 'minute_meeting'; overleg: string; date: IsoDate }
  | { kind: 'send_minutes'; overleg: string; date: IsoDate }
  | { kind: 'answer_remarks'; overleg: string; date: IsoDate; count: number }
  | { kind: 'adopt_minutes'; overleg: string; date: IsoDate }
  | { kind: 'look_at_proposals'; overleg: string; count: number }
  | { kind: 'correct_minutes'; overleg: string; date: IsoDate }
  | {
      kind: 'read_agenda';
      overleg: string;
      date: IsoDate;
      items: number;
      /** Agendapunten with an annotatie of the own party. */
      annotated: number;
      chairs: boolean;
    }
  | { kind: 'bring_attachment'; meetingId: string; title: string }
  | { kind: 'consult_constituency'; number: string }
  | { kind: 'do_action'; title: string }
  /** Several actions of the own parties that ask the same; `due` is when the first of them is due, `last` the last. */
  | { kind: 'do_actions'; why: ActionsWhy; count: number; first: string; last: IsoDate | null }
  | { kind: 'hand_in_round'; partyId: string; party: string; title: string; returned: boolean }
  | { kind: 'finish_taakopdracht'; werkgroep: string; number: number }
  /** `label` is "3a"; handed back: the secretaris said why. */
  | { kind: 'deliver_bouwsteen'; label: string; title: string; returned: boolean }
  /** The own taakopdracht lies with the participants. */
  | { kind: 'follow_taakopdracht'; werkgroep: string; number: number }
  | { kind: 'read_answer'; werkgroepId: string; overleg: string; question: string }
  /** Bouwstenen that were submitted and stand on no agenda; `meetingId` has the next agenda that is made, if there is one. */
  | { kind: 'place_bouwstenen'; overleg: string; count: number; first: string; meetingId: string | null }
  | { kind: 'place_escalatie'; werkgroepId: string; werkgroep: string; question: string }
  /** Everybody answered, or the term is over. */
  | { kind: 'settle_consultation'; title: string; answered: number; asked: number }
  | { kind: 'respond_consultation'; title: string; overleg: string }
  | { kind: 'quantify_pm'; year: number; count: number }
  | { kind: 'mend_mail'; count: number }
);

/** Too late, due within a month, or a quarter without a word. */
export type ActionsWhy = 'late' | 'soon' | 'silent';

export type TaskGroup = 'late' | 'today' | 'week' | 'later';

export function groupOf({ due }: Pick<Task, 'due'>, today: IsoDate): TaskGroup {
  if (due === null) return 'later';
  if (due < today) return 'late';
  if (due === today) return 'today';
  return daysBetween(today, due) <= 7 ? 'week' : 'later';
}

/** What weighs first: work for which others wait, then what the own party promised, then what can wait. */
const weight: Record<Task['kind'], number> = {
  send_agenda: 0,
  minute_meeting: 1,
  send_supplement: 1,
  answer_remarks: 2,
  send_minutes: 3,
  correct_minutes: 3,
  deliver_bouwsteen: 3,
  respond_consultation: 3,
  bring_attachment: 3,
  consult_constituency: 4,
  adopt_minutes: 4,
  read_agenda: 4,
  place_escalatie: 4,
  place_bouwstenen: 4,
  settle_consultation: 5,
  do_action: 5,
  do_actions: 5,
  hand_in_round: 3,
  mend_mail: 5,
  look_at_proposals: 6,
  quantify_pm: 6,
  finish_taakopdracht: 6,
  read_answer: 6,
  follow_taakopdracht: 7,
  settle_meeting: 7,
};

/** Of a thing that is weeks away nobody needs to hear first. */
const isNear = (task: Task, today: IsoDate): boolean =>
  task.due === null || daysBetween(today, task.due) <= 14;

export type Tasks = { first: Task | null; groups: { group: TaskGroup; tasks: Task[] }[] };

const END = '9999-12-31';
const byDue = (a: Task, b: Task): number => (a.due ?? END).localeCompare(b.due ?? END);

/** The one thing to begin with, and the others by when they are due. */
export function orderTasks(tasks: readonly Task[], today: IsoDate): Tasks {
  const byWeight = [...tasks].sort((a, b) => weight[a.kind] - weight[b.kind] || byDue(a, b));
  const first = byWeight.find((task) => isNear(task, today)) ?? byWeight[0] ?? null;
  const others = byWeight.filter((task) => task !== first).sort(byDue);
  const groups = (['late', 'today', 'week', 'later'] as const)
    .map((group) => ({ group, tasks: others.filter((task) => groupOf(task, today) === group) }))
    .filter(({ tasks: some }) => some.length > 0);
  return { first, groups };
}
