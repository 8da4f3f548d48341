import { addDays, daysBetween, type IsoDate } from '~/domain/dates/calendar';
import type { Task } from './tasks';

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
  /** Something on the agenda changed after it was last sent. */
  changedSinceSent: boolean;
  openRemarks: number;
  /** Its minutes stand on an agenda that is ahead, to be adopted there. */
  waitsOnAgenda: boolean;
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
      if (past) return meeting.items > 0 ? { kind: 'settle_meeting', id, overleg, date, due: date } : null;
      const near = daysBetween(today, date) <= 4 * AGENDA_DAYS;
      const due = addDays(date, -AGENDA_DAYS);
      return near ? { kind: 'send_agenda', id, overleg, date, items: meeting.items, due } : null;
    }
    case 'verzonden':
      if (past || date === today)
        return { kind: 'minute_meeting', id, overleg, date, due: addDays(date, MINUTES_DAYS) };
      return meeting.changedSinceSent
        ? { kind: 'send_supplement', id, overleg, date, due: addDays(date, -1) }
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
      return due < today && !meeting.waitsOnAgenda ? { kind: 'adopt_minutes', id, overleg, date, due } : null;
    }
    case 'vastgesteld':
      return null;
  }
}
