import { expect, test } from 'vitest';
import { reasonsNotToChangePackage, reasonsNotToSendPackage } from './rules';

const filled = [{ bouwsteenVersionId: 'v' }, { bouwsteenVersionId: null }];

test.each([
  ['a concept', { sent: false, withdrawn: false }, [], []],
  ['sent', { sent: true, withdrawn: false }, ['package_sent'], ['package_sent']],
  ['withdrawn', { sent: false, withdrawn: true }, ['package_withdrawn'], ['package_withdrawn']],
])('%s', (_what, state, change, send) => {
  expect(reasonsNotToChangePackage(state).map(({ code }) => code)).toEqual(change);
  expect(reasonsNotToSendPackage({ ...state, items: filled }).map(({ code }) => code)).toEqual(send);
});

test('with nothing in it there is nothing to send', () => {
  const state = { sent: false, withdrawn: false };
  expect(reasonsNotToSendPackage({ ...state, items: [{ bouwsteenVersionId: null }] })).toEqual([
    { code: 'package_empty' },
  ]);
});
