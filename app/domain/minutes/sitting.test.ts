import { expect, test } from 'vitest';
import { reasonsNotToClose, reasonsNotToOpen, reasonsNotToTakeUpItem, type SittingFacts } from './sitting';

const ready: SittingFacts = {
  meetingId: 'm',
  overlegId: 'boha',
  meetingState: 'verzonden',
  state: 'geen',
  opened: false,
  closed: false,
};

test.each<[why: string, sitting: Partial<SittingFacts>, open: string[], take: string[], close: string[]]>([
  ['the agenda is out', {}, [], ['sitting_not_open'], []],
  ['under way', { opened: true, state: 'concept' }, ['sitting_already_open'], [], []],
  [
    'over',
    { opened: true, closed: true, meetingState: 'gehouden', state: 'concept' },
    ['sitting_already_closed'],
    ['sitting_already_closed'],
    ['sitting_already_closed'],
  ],
  [
    'held without being opened here',
    { meetingState: 'gehouden', state: 'concept' },
    ['sitting_already_closed'],
    ['sitting_already_closed'],
    ['sitting_already_closed'],
  ],
  [
    'the agenda never went out',
    { meetingState: 'concept' },
    ['minutes_meeting_not_sent'],
    ['minutes_meeting_not_sent'],
    ['minutes_meeting_not_sent'],
  ],
  [
    'cancelled',
    { meetingState: 'afgelast' },
    ['minutes_meeting_cancelled'],
    ['minutes_meeting_cancelled'],
    ['minutes_meeting_cancelled'],
  ],
])('%s', (_why, more, open, take, close) => {
  const sitting = { ...ready, ...more };
  expect(reasonsNotToOpen(sitting)).toEqual(open);
  expect(reasonsNotToTakeUpItem(sitting)).toEqual(take);
  expect(reasonsNotToClose(sitting)).toEqual(close);
});
