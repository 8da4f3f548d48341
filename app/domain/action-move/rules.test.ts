import { expect, test } from 'vitest';
import {
  reasonsNotToShift,
  reasonsNotToSucceed,
  reasonsNotToTouch,
  type Due,
  type MovingAction,
  type SuccessionKind,
} from './rules';

const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);
const said = { reason: 'Het onderzoek loopt uit.', decisionId: 'besluit', range: { from: 2022, to: 2028 } };
const from: Due = { year: 2022, deadline: null };

test.each<[string, Due, Partial<typeof said> | { decisionId: null }, string[]]>([
  ['to a later year', { year: 2023, deadline: null }, {}, []],
  ['to an earlier year in the programma', { year: 2028, deadline: '2028-06-01' }, {}, []],
  ['to a day in the same year', { year: 2022, deadline: '2022-06-01' }, {}, []],
  ['nowhere', from, {}, ['move_same']],
  ['to no year', { year: null, deadline: null }, {}, ['move_year_missing']],
  ['out of the programma', { year: 2029, deadline: null }, {}, ['move_year_outside']],
  ['to a day of another year', { year: 2023, deadline: '2024-01-01' }, {}, ['move_date_other_year']],
  ['without a word why', { year: 2023, deadline: null }, { reason: ' ' }, ['reason_missing']],
  ['without a besluit', { year: 2023, deadline: null }, { decisionId: null }, ['move_decision_missing']],
])('an action of 2022 moves %s', (_why, to, over, expected) => {
  expect(codes(reasonsNotToShift(from, to, { ...said, ...over }))).toEqual(expected);
});

test.each<[string, Partial<MovingAction>, string[]]>([
  ['one that is to be done', {}, []],
  ['one that goes on', { state: 'loopt' }, []],
  ['one that is done', { state: 'afgerond' }, ['move_action_done']],
  ['one that was dropped', { state: 'vervallen' }, ['move_action_done']],
  ['one that was withdrawn', { withdrawn: true }, ['move_action_done']],
  ['one that goes on in another', { gone: true }, ['move_action_done']],
  ['one of a meeting', { origin: 'vergadering' }, ['move_not_here']],
])('moving %s', (_what, over, expected) => {
  const action = { origin: 'deelagenda', state: 'open', withdrawn: false, gone: false, ...over };
  expect(codes(reasonsNotToTouch(action))).toEqual(expected);
});

test.each<[string, SuccessionKind | null, string[], string[]]>([
  ['not said what, in nothing', null, [], ['succession_kind_missing', 'succession_one']],
  ['not said what, in two', null, ['b', 'c'], ['succession_kind_missing']],
  ['replaced by one', 'vervangen', ['b'], []],
  ['replaced by two', 'vervangen', ['b', 'c'], ['succession_one']],
  ['replaced by none', 'vervangen', [], ['succession_one']],
  ['merged into one', 'samengevoegd', ['b'], []],
  ['split in two', 'gesplitst', ['b', 'c'], []],
  ['split in one', 'gesplitst', ['b'], ['succession_more']],
  ['replaced by itself', 'vervangen', ['a'], ['succession_round']],
  ['replaced by what it came from, two steps back', 'vervangen', ['y'], ['succession_round']],
])('an action is %s', (_what, kind, toIds, expected) => {
  const known = [
    { fromId: 'y', toId: 'z' },
    { fromId: 'z', toId: 'a' },
    { fromId: 'b', toId: 'c' },
  ];
  expect(codes(reasonsNotToSucceed('a', { kind, toIds, reason: 'Samen verder.' }, known))).toEqual(expected);
});
