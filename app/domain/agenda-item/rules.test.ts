import { describe, expect, test } from 'vitest';
import {
  reasonsNotToCarryItem,
  reasonsNotToEditItem,
  reasonsNotToParkItem,
  reasonsNotToWithdrawItem,
  type ItemMeetingFacts,
  type ItemRuleFacts,
} from './rules';

const meeting = (state: ItemMeetingFacts['state']): ItemMeetingFacts => ({
  id: 'm1',
  overlegId: 'boha',
  state,
  sent: state !== 'concept',
});
const item = (change: Partial<ItemRuleFacts> = {}): ItemRuleFacts => ({
  meeting: meeting('concept'),
  overlegId: 'boha',
  withdrawn: false,
  hasChildren: false,
  decisionCount: 0,
  contributionCount: 0,
  actionCount: 0,
  carriedToMeetingId: null,
  ...change,
});
const next: ItemMeetingFacts = { id: 'm2', overlegId: 'boha', state: 'concept', sent: false };

describe('state of the meeting x what is done with the item', () => {
  const table: [
    state: ItemMeetingFacts['state'] | 'parked',
    edit: string[],
    withdraw: string[],
    park: string[],
    move: string[],
    copy: string[],
  ][] = [
    ['concept', [], [], [], [], []],
    ['verzonden', [], [], [], [], []],
    ['gehouden', ['meeting_held'], ['meeting_held'], ['meeting_held'], ['meeting_held'], []],
    [
      'afgelast',
      ['meeting_cancelled'],
      ['meeting_cancelled'],
      ['meeting_cancelled'],
      ['meeting_cancelled'],
      [],
    ],
    ['parked', [], [], ['item_on_parking_list'], [], []],
  ];
  test.each(table)('%s', (state, edit, withdraw, park, move, copy) => {
    const one = item({ meeting: state === 'parked' ? null : meeting(state) });
    expect(reasonsNotToEditItem(one)).toEqual(edit);
    expect(reasonsNotToWithdrawItem(one, 'niet rijp')).toEqual(withdraw);
    expect(reasonsNotToParkItem(one)).toEqual(park);
    expect(reasonsNotToCarryItem(one, next, 'move')).toEqual(move);
    expect(reasonsNotToCarryItem(one, next, 'copy')).toEqual(copy);
  });
});

describe('withdrawing', () => {
  test('once sent, participants are told why', () => {
    expect(reasonsNotToWithdrawItem(item({ meeting: meeting('verzonden') }), ' ')).toEqual([
      'withdraw_reason_missing',
    ]);
    expect(reasonsNotToWithdrawItem(item(), '')).toEqual([]);
  });
  test.each([
    ['twice', { withdrawn: true }, ['item_withdrawn']],
    ['with sub-items', { hasChildren: true }, ['item_has_sub_items']],
    ['with a besluit', { decisionCount: 1 }, ['item_has_minutes']],
    ['with inbreng', { contributionCount: 1 }, ['item_has_minutes']],
    ['with an action', { actionCount: 1 }, ['item_has_minutes']],
  ])('%s', (_why, change, reasons) => {
    expect(reasonsNotToWithdrawItem(item(change), 'niet rijp')).toEqual(reasons);
  });
});

describe('to the next meeting', () => {
  test.each([
    ['to itself', {}, meeting('concept'), ['target_meeting_same']],
    ['twice', { carriedToMeetingId: 'm2' }, next, ['item_already_carried']],
    ['of another overleg', {}, { ...next, overlegId: 'dg' }, ['target_meeting_other_overleg']],
    ['that was held', {}, { ...next, state: 'gehouden' as const }, ['target_meeting_held']],
    ['that was cancelled', {}, { ...next, state: 'afgelast' as const }, ['target_meeting_cancelled']],
    ['withdrawn', { withdrawn: true }, next, ['item_withdrawn']],
    ['from the parking list', { meeting: null }, next, []],
  ])('%s', (_why, change, target, reasons) => {
    expect(reasonsNotToCarryItem(item(change), target, 'copy')).toEqual(reasons);
  });
  test('what is minuted on it stays with this meeting, so it can only be copied', () => {
    expect(reasonsNotToCarryItem(item({ decisionCount: 1 }), next, 'move')).toEqual(['item_has_minutes']);
    expect(reasonsNotToCarryItem(item({ decisionCount: 1 }), next, 'copy')).toEqual([]);
  });
});
