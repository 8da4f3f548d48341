import { expect, test } from 'vitest';
import { reasonsNotToAssign, type ActionDraft } from './assign';

const draft: ActionDraft = {
  title: 'Maakt een plan',
  roles: [{ partyId: 'vng', kind: 'verantwoordelijk' }],
  deadline: '2021-12-01',
  maatregelIds: ['b17'],
  noMaatregelReason: '',
};

test.each<[why: string, more: Partial<ActionDraft>, reasons: string[]]>([
  ['complete', {}, []],
  ['serves no maatregel and says why', { maatregelIds: [], noMaatregelReason: 'redactie' }, []],
  ['two are responsible', { roles: [...draft.roles, { partyId: 'vws', kind: 'verantwoordelijk' }] }, []],
  ['due on the day itself', { deadline: '2021-10-07' }, []],
  ['nothing to do', { title: ' ' }, ['action_title_missing']],
  ['only helpers', { roles: [{ partyId: 'vng', kind: 'samen_met' }] }, ['action_owner_missing']],
  [
    'one party in two roles',
    { roles: [...draft.roles, { partyId: 'vng', kind: 'ondersteund_door' }] },
    ['action_role_twice'],
  ],
  ['no deadline', { deadline: '' }, ['action_deadline_missing']],
  ['a day that does not exist', { deadline: '2021-02-31' }, ['action_deadline_impossible']],
  ['due before it was agreed', { deadline: '2021-10-06' }, ['action_deadline_past']],
  ['serves nothing and does not say why', { maatregelIds: [] }, ['action_maatregel_missing']],
  ['serves one and says it serves none', { noMaatregelReason: 'redactie' }, ['action_reason_with_maatregel']],
])('%s (product rule 7)', (_why, more, reasons) => {
  expect(reasonsNotToAssign({ ...draft, ...more }, '2021-10-07').map((one) => one.code)).toEqual(reasons);
});
