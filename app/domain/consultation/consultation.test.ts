import { describe, expect, test } from 'vitest';
import {
  reasonsNotToAnswerRemark,
  reasonsNotToChangeRemark,
  reasonsNotToClose,
  reasonsNotToExtend,
  reasonsNotToGiveBack,
  reasonsNotToHandIn,
  reasonsNotToOpen,
  reasonsNotToRemindParties,
  reasonsNotToRespond,
  reasonsNotToTake,
} from './rules';
import { consultationState, consultationStates } from './state';

const today = '2021-10-06';
const until = '2021-10-06';

describe('a consultation is', () => {
  test.each([
    ['open on its last day', { until, closed: false }, 'open'],
    ['late the day after', { until: '2021-10-05', closed: false }, 'late'],
    ['closed when somebody closed it, before its day', { until: '2021-10-20', closed: true }, 'closed'],
    ['closed after its day too', { until: '2021-10-01', closed: true }, 'closed'],
  ])('%s', (_why, time, expected) => {
    expect(consultationState(time, today)).toBe(expected);
  });
});

describe('what may be done in each state', () => {
  const extendTo = (state: 'open' | 'late' | 'closed', day: string) =>
    reasonsNotToExtend({ until, state }, day, today);
  const acts = {
    'respond, not handed in': (state) => reasonsNotToRespond({ state, handedIn: false }),
    'respond, handed in': (state) => reasonsNotToRespond({ state, handedIn: true }),
    'give a list back': (state) => reasonsNotToGiveBack({ state, handedIn: true }),
    'give back what was not handed in': (state) => reasonsNotToGiveBack({ state, handedIn: false }),
    close: (state) => reasonsNotToClose(state),
    'extend to a later day': (state) => extendTo(state, '2021-10-20'),
    'extend to the same day': (state) => extendTo(state, until),
    'extend to a day that is gone': (state) => extendTo(state, '2021-10-05'),
    remind: (state) => reasonsNotToRemindParties(state, { silent: 2, remindedLately: 1, people: 1 }),
  } as const satisfies Record<string, (state: 'open' | 'late' | 'closed') => string[]>;
  const closed = ['consultation_closed'];
  const handedIn = ['consultation_handed_in'];
  const past = ['consultation_until_past'];
  test.each<[keyof typeof acts, string[], string[], string[]]>([
    // what, while open, late, closed
    ['respond, not handed in', [], [], closed],
    ['respond, handed in', handedIn, handedIn, handedIn],
    ['give a list back', [], [], closed],
    [
      'give back what was not handed in',
      ['consultation_not_handed_in'],
      ['consultation_not_handed_in'],
      closed,
    ],
    ['close', [], [], closed],
    ['extend to a later day', [], [], []],
    ['extend to the same day', ['consultation_until_earlier'], ['consultation_until_earlier'], []],
    ['extend to a day that is gone', past, past, past],
    ['remind', [], [], closed],
  ])('%s', (what, ...expected) => {
    expect(consultationStates.map((state) => acts[what](state))).toEqual(expected);
  });
});

test.each([
  ['a day to come and somebody to ask', '2021-10-20', 3, []],
  ['today', today, 1, []],
  ['nobody to ask', '2021-10-20', 0, ['consultation_parties_missing']],
  ['a day that is gone', '2021-10-05', 1, ['consultation_until_past']],
])('opening with %s', (_why, day, parties, expected) => {
  expect(reasonsNotToOpen(day, parties, today)).toEqual(expected);
});

test.each([
  ['one of the own list', false, { answered: false, withdrawn: false }, []],
  ['after handing in', true, { answered: false, withdrawn: false }, ['consultation_handed_in']],
  [
    'answered before the list came back',
    false,
    { answered: true, withdrawn: false },
    ['consultation_remark_answered'],
  ],
  ['withdrawn', false, { answered: false, withdrawn: true }, ['consultation_remark_withdrawn']],
])('changing a remark, %s', (_why, handedIn, remark, expected) => {
  expect(reasonsNotToChangeRemark({ state: 'open', handedIn }, remark)).toEqual(expected);
});

test.each([
  ['akkoord', '', []],
  ['kanttekening', ' ', ['consultation_note_missing']],
  ['kanttekening', 'Let op de wachttijd', []],
  ['voorbehoud', '', ['consultation_note_missing']],
  ['voorbehoud', 'Onze leden stemmen nog', []],
  ['niet_akkoord', '', ['consultation_note_missing']],
  [null, '', ['consultation_position_missing']],
] as const)('handing in with %s and "%s"', (position, note, expected) => {
  expect(reasonsNotToHandIn(position, note)).toEqual(expected);
  expect(reasonsNotToTake(position, note)).toEqual(position === null ? [] : expected);
});

test.each([
  ['overgenomen', '', {}, []],
  ['deels', '', {}, ['consultation_why_missing']],
  ['niet', ' ', {}, ['consultation_why_missing']],
  ['niet', 'Buiten de opdracht', {}, []],
  ['overgenomen', '', { handedIn: false }, ['consultation_not_handed_in']],
  ['overgenomen', '', { withdrawn: true }, ['consultation_remark_withdrawn']],
] as const)('answering %s with why "%s", %o', (answer, why, differs, expected) => {
  const remark = { handedIn: true, withdrawn: false, ...differs };
  expect(reasonsNotToAnswerRemark(remark, answer, why)).toEqual(expected);
});

test.each([
  ['nobody silent', { silent: 0, remindedLately: 0, people: 0 }, ['consultation_nobody_silent']],
  ['all reminded today', { silent: 2, remindedLately: 2, people: 0 }, ['consultation_reminded_lately']],
  ['nobody with an account', { silent: 1, remindedLately: 0, people: 0 }, ['consultation_nobody_to_mail']],
  ['somebody to mail', { silent: 1, remindedLately: 0, people: 2 }, []],
])('reminding with %s', (_why, parties, expected) => {
  expect(reasonsNotToRemindParties('open', parties)).toEqual(expected);
});
