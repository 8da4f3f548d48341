import { expect, test } from 'vitest';
import { canBecome, isAhead, meetingStates } from './status';

test.each([
  ['concept', 'verzonden gehouden afgelast', 'an agenda is sent, minuted straight away, or called off'],
  ['verzonden', 'gehouden afgelast', 'sent is sent: it never becomes a concept again'],
  ['gehouden', '', 'held is held'],
  ['afgelast', '', 'a cancelled meeting is followed by a new one'],
] as const)('from %s to %s: %s', (from, to, _why) => {
  expect(meetingStates.filter((state) => canBecome(from, state)).join(' ')).toBe(to);
});

test('every state but the first can be reached', () => {
  const reached = meetingStates.filter((to) => meetingStates.some((from) => canBecome(from, to)));
  expect(reached).toEqual(['verzonden', 'gehouden', 'afgelast']);
});

test('only a meeting that is still ahead can be worked on', () => {
  expect(meetingStates.filter(isAhead)).toEqual(['concept', 'verzonden']);
});
