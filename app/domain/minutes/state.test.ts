import { describe, expect, test } from 'vitest';
import { reasonsNotToAnswer, reasonsNotToRemark } from './remark';
import {
  canMinutesGo,
  minutesStates,
  minutesTransitions,
  reasonsNotToAdoptMinutes,
  reasonsNotToSendForCorrection,
  reasonsNotToWriteMinutes,
  type CorrectionDraft,
  type MinutesFacts,
} from './state';

const facts: MinutesFacts = { meetingId: 'm', overlegId: 'boha', meetingState: 'gehouden', state: 'concept' };
const draft: CorrectionDraft = { lineCount: 9, attendanceCount: 8, until: '2021-10-21', today: '2021-10-08' };
const next = { meetingId: 'n', overlegId: 'boha' };

describe('states of the minutes', () => {
  test('every state is reached, and from adopted nothing goes on', () => {
    const reached = new Set<string>(['geen']);
    for (let round = 0; round < minutesStates.length; round += 1)
      for (const from of minutesStates)
        if (reached.has(from)) minutesTransitions[from].forEach((to) => reached.add(to));
    expect([...reached].sort()).toEqual([...minutesStates].sort());
    expect(minutesStates.filter((to) => canMinutesGo('vastgesteld', to))).toEqual([]);
    expect(canMinutesGo('concept', 'vastgesteld')).toBe(false);
  });
  test.each<[MinutesFacts['meetingState'], MinutesFacts['state'], string[], string[], string[]]>([
    [
      'concept',
      'geen',
      ['minutes_meeting_not_sent'],
      ['minutes_meeting_not_sent'],
      ['minutes_not_in_correction'],
    ],
    ['verzonden', 'concept', [], ['minutes_meeting_not_held'], ['minutes_not_in_correction']],
    ['gehouden', 'concept', [], [], ['minutes_not_in_correction']],
    ['gehouden', 'ter_correctie', [], ['minutes_already_in_correction'], []],
    [
      'gehouden',
      'vastgesteld',
      ['minutes_already_adopted'],
      ['minutes_already_adopted'],
      ['minutes_already_adopted'],
    ],
    [
      'afgelast',
      'geen',
      ['minutes_meeting_cancelled'],
      ['minutes_meeting_cancelled'],
      ['minutes_not_in_correction'],
    ],
  ])(
    'meeting %s, minutes %s: write, send for correction, adopt',
    (meetingState, state, write, send, adopt) => {
      const minutes = { ...facts, meetingState, state };
      expect(reasonsNotToWriteMinutes(minutes)).toEqual(write);
      expect(reasonsNotToSendForCorrection(minutes, draft)).toEqual(send);
      expect(reasonsNotToAdoptMinutes(minutes, next, 0)).toEqual(adopt);
    },
  );
  test.each<[string, Partial<CorrectionDraft>, string[]]>([
    ['nothing was minuted', { lineCount: 0 }, ['minutes_empty']],
    ['nobody was there', { attendanceCount: 0 }, ['attendance_missing']],
    ['no day to answer by', { until: null }, ['correction_until_missing']],
    ['a day that has passed', { until: '2021-10-07' }, ['correction_until_past']],
    ['today is still possible', { until: '2021-10-08' }, []],
  ])('not sent for correction: %s', (_why, change, reasons) => {
    expect(reasonsNotToSendForCorrection(facts, { ...draft, ...change })).toEqual(reasons);
  });
  test.each<[string, typeof next, number, string[]]>([
    ['a remark without answer', next, 1, ['remarks_unanswered']],
    ['in the meeting itself', { ...next, meetingId: 'm' }, 0, ['adopting_in_own_meeting']],
    ['in another overleg', { ...next, overlegId: 'dg' }, 0, ['adopting_in_other_overleg']],
  ])('not adopted: %s', (_why, adopting, unanswered, reasons) => {
    expect(reasonsNotToAdoptMinutes({ ...facts, state: 'ter_correctie' }, adopting, unanswered)).toEqual(
      reasons,
    );
  });
});

describe('remarks', () => {
  test.each<[MinutesFacts['state'], string | null, string, string[]]>([
    ['ter_correctie', '2021-10-21', 'Een woord', []],
    ['ter_correctie', '2021-10-08', 'Een woord', []],
    ['ter_correctie', '2021-10-07', 'Een woord', ['remark_too_late']],
    ['ter_correctie', null, ' ', ['remark_text_missing']],
    ['concept', null, 'Een woord', ['remark_minutes_not_in_correction']],
    ['vastgesteld', null, 'Een woord', ['remark_minutes_not_in_correction']],
  ])('minutes %s until %s, on 8 October, %j', (state, correctionUntil, text, reasons) => {
    expect(reasonsNotToRemark({ state, correctionUntil }, text, '2021-10-08')).toEqual(reasons);
  });
  test.each([
    ['overgenomen', '', []],
    ['deels', '', ['remark_answer_why_missing']],
    ['deels', 'alleen de eerste zin', []],
    ['niet', ' ', ['remark_answer_why_missing']],
  ] as const)('answer %s because %j', (answer, why, reasons) => {
    expect(reasonsNotToAnswer('ter_correctie', answer, why)).toEqual(reasons);
  });
  test('after adoption no answer changes', () => {
    expect(reasonsNotToAnswer('vastgesteld', 'overgenomen', '')).toEqual([
      'remark_minutes_not_in_correction',
    ]);
  });
});
