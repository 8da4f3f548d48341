import { amsterdamInstant, amsterdamDate } from '~/domain/dates/amsterdam';
import type { MeetingState, MinutesState } from '~/domain/meeting/status';
import type { Chance } from './chance';
import { DAY, NOW, share, SIZE } from './size';
import type { BenchOverleg } from './who';

/** A meeting to come into being, before anything is in it. */
export type PlannedMeeting = {
  id: string;
  overleg: BenchOverleg;
  startsAt: Date;
  state: MeetingState;
  minutesState: MinutesState;
  items: number;
  /** The held meeting before it, of which it adopts the minutes. */
  before: PlannedMeeting | null;
  /** The held meeting after it. */
  after: PlannedMeeting | null;
  /** The place of this one from the end: 0 is the farthest in the future. */
  fromEnd: number;
};

/** Two being prepared, one sent, one held without sent minutes, one ter correctie; before that all is adopted. */
const ENDING = [
  ['concept', 'geen'],
  ['concept', 'geen'],
  ['verzonden', 'geen'],
  ['gehouden', 'concept'],
  ['gehouden', 'ter_correctie'],
] as const;

/** Days between two meetings of an overleg. */
const EVERY = 44;

/** All meetings of all overleggen, oldest first within an overleg. */
export function planMeetings(
  chance: Chance,
  overleggen: readonly BenchOverleg[],
  there: { meetings: number; agendaItems: number },
): PlannedMeeting[] {
  const total = SIZE.meetings - there.meetings;
  const items = SIZE.agendaItems - there.agendaItems;
  const planned: PlannedMeeting[] = [];
  for (const [place, overleg] of overleggen.entries()) {
    const count = share(total, overleggen.length, place);
    const nextIn = chance.between(3, 12);
    let before: PlannedMeeting | null = null;
    for (let fromEnd = count - 1; fromEnd >= 0; fromEnd -= 1) {
      const date = amsterdamDate(new Date(NOW.getTime() + (nextIn + (2 - fromEnd) * EVERY) * DAY));
      const startsAt = amsterdamInstant(date, chance.pick(['09:30', '13:30', '15:00']));
      const [state, minutesState] =
        ENDING[fromEnd] ??
        (chance.percent(4) ? (['afgelast', 'geen'] as const) : (['gehouden', 'vastgesteld'] as const));
      const one: PlannedMeeting = {
        id: chance.id(new Date(startsAt.getTime() - 40 * DAY)),
        overleg,
        startsAt,
        state,
        minutesState,
        items: share(items, total, planned.length) + (planned.length % 2 === 0 ? 1 : -1) * (place % 4),
        before,
        after: null,
        fromEnd,
      };
      planned.push(one);
      if (state !== 'gehouden') continue;
      if (before) before.after = one;
      before = one;
    }
  }
  const sum = planned.reduce((all, one) => all + one.items, 0);
  const last = planned.at(-1);
  if (last) last.items += items - sum;
  return planned;
}
