import { describe, expect, test } from 'vitest';
import { secretarisTask, type MeetingToDo } from './secretaris-task';
import type { Task } from './tasks';

const today = '2021-10-06';

const meeting = (change: Partial<MeetingToDo>): MeetingToDo => ({
  id: 'm',
  overleg: 'BOHA',
  date: '2021-10-07',
  state: 'concept',
  minutesState: 'geen',
  items: 8,
  changedSinceSent: false,
  openRemarks: 0,
  waitsOnAgenda: false,
  correctionUntil: null,
  ...change,
});

describe('what a secretaris must do for a meeting', () => {
  test.each<[string, Partial<MeetingToDo>, Task['kind'] | null, string?]>([
    ['send the agenda a week before', {}, 'send_agenda', '2021-09-30'],
    ['an empty agenda of next week too', { items: 0, date: '2021-10-14' }, 'send_agenda', '2021-10-07'],
    ['nothing yet for a meeting after the winter', { date: '2022-01-27' }, null],
    ['settle what was prepared and never sent', { date: '2021-09-01' }, 'settle_meeting', '2021-09-01'],
    [
      'send what changed since',
      { state: 'verzonden', changedSinceSent: true },
      'send_supplement',
      '2021-10-06',
    ],
    ['nothing for an empty concept that nobody held', { items: 0, date: '2021-09-01' }, null],
    ['nothing while a sent meeting is still to come', { state: 'verzonden' }, null],
    ['minute it on the day itself', { state: 'verzonden', date: today }, 'minute_meeting', '2021-10-13'],
    [
      'send the minutes once it is held',
      { state: 'gehouden', minutesState: 'concept' },
      'send_minutes',
      '2021-10-14',
    ],
    [
      'answer remarks first',
      { state: 'gehouden', minutesState: 'ter_correctie', openRemarks: 2 },
      'answer_remarks',
    ],
    ['wait while participants may still correct', { state: 'gehouden', minutesState: 'ter_correctie' }, null],
    [
      'have the minutes adopted once the term is over',
      { state: 'gehouden', minutesState: 'ter_correctie', correctionUntil: '2021-10-01' },
      'adopt_minutes',
    ],
    [
      'nothing once an agenda has them for that',
      {
        state: 'gehouden',
        minutesState: 'ter_correctie',
        correctionUntil: '2021-10-01',
        waitsOnAgenda: true,
      },
      null,
    ],
    ['nothing when all is done', { state: 'gehouden', minutesState: 'vastgesteld' }, null],
    ['nothing for a meeting without minutes', { state: 'gehouden' }, null],
    ['nothing for a cancelled one', { state: 'afgelast' }, null],
  ])('%s', (_why, change, kind, due) => {
    const task = secretarisTask(meeting(change), today);
    expect(task?.kind ?? null).toBe(kind);
    if (due !== undefined) expect(task?.due).toBe(due);
  });
});
