import { describe, expect, test } from 'vitest';
import { chairByRotation, chairFunctionOf, keptReason, reasonsNotToChair } from './chair';

const vws = { partyId: 'vws', function: 'staatssecretaris van VWS' };
const vng = { partyId: 'vng', function: null };
const third = { partyId: 'mind', function: null };

describe('whose turn it is to chair', () => {
  test.each([
    ['the first of the rotation when there was no meeting yet', [vws, vng], [], 'vws'],
    ['the one after the chair of the last meeting', [vws, vng], ['vws', 'vng'], 'vng'],
    ['the first again after the last of the rotation', [vws, vng, third], ['mind', 'vng'], 'vws'],
    ['a chair from outside the rotation is skipped', [vws, vng], ['bzk', 'vws'], 'vng'],
    ['a meeting without a chair is skipped', [vws, vng], [null, 'vng'], 'vws'],
    ['the same party when it takes turns with itself', [vws], ['vws'], 'vws'],
    ['nobody when there is no rotation', [], ['vws'], null],
  ])('%s', (_why, rotation, earlier, expected) => {
    expect(chairByRotation(rotation, earlier)?.partyId ?? null).toBe(expected);
  });
});

describe('another chair than whose turn it is', () => {
  test.each([
    ['the party whose turn it is needs no reason', { partyId: 'vng', reason: '' }, vng, []],
    ['out of turn needs a reason', { partyId: 'vws', reason: '' }, vng, ['chair_reason_missing']],
    ['out of turn with a reason is fine', { partyId: 'vws', reason: 'De VNG is verhinderd.' }, vng, []],
    ['not known yet is fine', { partyId: null, reason: '' }, vng, []],
    ['without a rotation anybody who takes part may', { partyId: 'vws', reason: '' }, null, []],
    [
      'a stranger may not, whatever the reason',
      { partyId: 'x', reason: 'Omdat.' },
      vng,
      ['chair_not_taking_part'],
    ],
  ])('%s', (_why, choice, byTurn, expected) => {
    expect(reasonsNotToChair(choice, byTurn, ['vws', 'vng']).map(({ code }) => code)).toEqual(expected);
  });

  test('the reason is dropped when the chair is whose turn it is, so that the page explains nothing needlessly', () => {
    expect(keptReason({ partyId: 'vng', reason: 'Oude reden.' }, vng)).toBeNull();
    expect(keptReason({ partyId: 'vws', reason: 'De VNG is verhinderd.' }, vng)).toBe(
      'De VNG is verhinderd.',
    );
  });
});

describe('the function of the chair', () => {
  const seats = [
    { partyId: 'vws', function: 'staatssecretaris van VWS' },
    { partyId: 'bzk', function: null },
  ];
  test.each([
    ['as it was typed', { partyId: 'vws', function: 'minister van VWS' }, 'minister van VWS'],
    ['left empty: the usual one', { partyId: 'vws', function: '' }, 'staatssecretaris van VWS'],
    ['left over from another party: dropped', { partyId: 'bzk', function: 'staatssecretaris van VWS' }, null],
    ['nobody chairs yet: none', { partyId: null, function: 'staatssecretaris van VWS' }, null],
  ])('%s', (_why, choice, expected) => {
    expect(chairFunctionOf(choice, seats)).toBe(expected);
  });
});
