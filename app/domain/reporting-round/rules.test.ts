import { describe, expect, test } from 'vitest';
import {
  reasonsNotToApprove,
  reasonsNotToChangeRound,
  reasonsNotToFreeze,
  reasonsNotToHandIn,
  reasonsNotToOpenRound,
  reasonsNotToReturn,
  reasonsNotToWrite,
} from './rules';
import { isAskedIn, submissionStates, type SubmissionState } from './submission';

const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

test.each<[string, Partial<Parameters<typeof reasonsNotToOpenRound>[0]>, boolean, string[]]>([
  ['in order', {}, false, []],
  ['the day itself is the last day', { dueOn: '2022-07-01' }, false, []],
  ['another round tells that day', {}, true, ['round_day_taken']],
  ['due before its day', { dueOn: '2022-06-30' }, false, ['round_due_before_day']],
  ['due in the past', { asOf: '2022-01-01', dueOn: '2022-05-31' }, false, ['round_due_past']],
  ['nobody is asked', { partyIds: [] }, false, ['round_parties_missing']],
])('opening on 1 june 2022: %s', (_why, over, dayTaken, reasons) => {
  const draft = { asOf: '2022-07-01', dueOn: '2022-07-15', partyIds: ['vng'], ...over };
  expect(codes(reasonsNotToOpenRound(draft, { dayTaken, today: '2022-06-01' }))).toEqual(reasons);
});

describe('every state knows what may be done in it', () => {
  test.each<[SubmissionState, string[], string[], string[]]>([
    ['open', [], ['submission_not_handed_in'], ['submission_not_handed_in']],
    ['ingediend', ['submission_handed_in'], [], []],
    ['teruggegeven', [], ['submission_not_handed_in'], ['submission_not_handed_in']],
    ['goedgekeurd', ['submission_handed_in'], [], ['submission_not_handed_in']],
  ])('%s', (state, write, giveBack, approve) => {
    const at = { frozen: false, state };
    expect(codes(reasonsNotToWrite(at))).toEqual(write);
    expect(codes(reasonsNotToReturn(at, 'Graag preciezer.'))).toEqual(giveBack);
    expect(codes(reasonsNotToApprove(at))).toEqual(approve);
  });

  test.each(submissionStates)('%s, and the round is frozen: nothing', (state) => {
    const at = { frozen: true, state };
    const frozen = ['round_frozen'];
    expect(codes(reasonsNotToWrite(at))).toEqual(frozen);
    expect(codes(reasonsNotToHandIn(at, { asked: 3, missing: 0 }))).toEqual(frozen);
    expect(codes(reasonsNotToReturn(at, ''))).toEqual(frozen);
    expect(codes(reasonsNotToApprove(at))).toEqual(frozen);
  });

  test('back with a word why', () => {
    expect(codes(reasonsNotToReturn({ frozen: false, state: 'ingediend' }, ' \n'))).toEqual([
      'round_remark_missing',
    ]);
  });
});

test.each<[string, number, number, string[]]>([
  ['all is said', 4, 0, []],
  ['one is missing', 4, 1, ['submission_incomplete']],
  ['nothing is asked', 0, 0, ['submission_empty']],
])('handing in: %s', (_why, asked, missing, reasons) => {
  expect(codes(reasonsNotToHandIn({ frozen: false, state: 'teruggegeven' }, { asked, missing }))).toEqual(
    reasons,
  );
});

test.each<[string, SubmissionState[], string, string[]]>([
  ['all approved, before the last day', ['goedgekeurd', 'goedgekeurd'], '2022-07-10', []],
  ['one still waits for an answer', ['goedgekeurd', 'ingediend'], '2022-07-20', ['round_waits_for_answer']],
  ['one is silent on the last day', ['goedgekeurd', 'open'], '2022-07-15', ['round_waits_for_parties']],
  ['one is silent and it is too late', ['goedgekeurd', 'open'], '2022-07-16', []],
  ['one has its set back, it is too late', ['teruggegeven'], '2022-07-16', []],
])('freezing: %s', (_why, states, today, reasons) => {
  expect(codes(reasonsNotToFreeze({ frozen: false, dueOn: '2022-07-15', states }, today))).toEqual(reasons);
});

test('a frozen round stays as it is', () => {
  expect(codes(reasonsNotToFreeze({ frozen: true, dueOn: '2022-07-15', states: [] }, '2022-08-01'))).toEqual([
    'round_frozen',
  ]);
});

test.each<[string, Partial<Parameters<typeof isAskedIn>[0]>, boolean]>([
  ['of this year', { deadlineYear: 2022 }, true],
  ['of an earlier year, not done', { deadlineYear: 2021 }, true],
  ['of a later year', { deadlineYear: 2023 }, false],
  ['of a later year, begun before', { deadlineYear: 2023, startOn: '2022-03-01' }, true],
  ['of this year, still to begin', { deadlineYear: 2022, startOn: '2022-09-01' }, false],
  ['by a date this year', { deadline: '2022-12-01' }, true],
  ['by a date next year', { deadline: '2023-01-31' }, false],
  ['no year yet', {}, false],
  ['done', { deadlineYear: 2022, state: 'afgerond' }, false],
  ['dropped', { deadlineYear: 2022, state: 'vervallen' }, false],
])('as of 1 july 2022 is asked about an action %s: %s', (_why, over, asked) => {
  const action = { state: 'open' as const, startOn: null, deadline: null, deadlineYear: null, ...over };
  expect(isAskedIn(action, '2022-07-01')).toBe(asked);
});

describe('an open round changes', () => {
  const round = {
    title: 'Begin van 2022',
    asOf: '2022-01-01',
    dueOn: '2022-01-15',
    explanation: '',
    frozen: false,
  };

  test.each<[string, Partial<typeof round>, string, string[]]>([
    ['a later day', { dueOn: '2022-02-01' }, '2022-01-10', []],
    ['an earlier day, from today on', { dueOn: '2022-01-10' }, '2022-01-10', []],
    ['a day after the last one passed', { dueOn: '2022-02-01' }, '2022-01-20', []],
    ['its name when the last day is past', { title: 'Start van 2022' }, '2022-01-20', []],
    ['its explanation', { explanation: 'Kort graag.' }, '2022-01-10', []],
    ['a day before today', { dueOn: '2022-01-09' }, '2022-01-10', ['round_due_past dueOn']],
    ['a day before its own', { dueOn: '2021-12-31' }, '2021-12-20', ['round_due_before_day dueOn']],
    ['nothing', {}, '2022-01-10', ['round_same ']],
  ])('%s', (_what, to, today, expected) => {
    const reasons = reasonsNotToChangeRound(round, { ...round, ...to }, today);
    expect(reasons.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(expected);
  });

  test('never once it is frozen', () => {
    const reasons = reasonsNotToChangeRound(
      { ...round, frozen: true },
      { ...round, title: 'Anders' },
      '2022-01-10',
    );
    expect(reasons).toEqual([{ code: 'round_frozen' }]);
  });
});
