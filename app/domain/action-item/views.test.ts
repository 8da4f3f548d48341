import { expect, test } from 'vitest';
import type { PartyRole, Reported } from './views';
import { membersHeard, partyViews } from './views';

const parties = [
  { id: 'vng', hoek: null, groupIds: ['gemeenten'] },
  { id: 'regio', hoek: null, groupIds: ['gemeenten'] },
  { id: 'vws', hoek: null, groupIds: [] },
  { id: 'gemeenten', hoek: null, groupIds: [] },
];
const lead = (partyId: string): PartyRole => ({ partyId, kind: 'verantwoordelijk' });
const help = (partyId: string): PartyRole => ({ partyId, kind: 'ondersteund_door' });
const says = (partyId: string | null, progress: Reported['progress']): Reported => ({ partyId, progress });

test.each<[string, PartyRole[], Reported[], [string, boolean, string | null][]]>([
  [
    'nobody spoke',
    [lead('vng'), help('vws')],
    [],
    [
      ['vng', true, null],
      ['vws', false, null],
    ],
  ],
  [
    'the last word counts',
    [lead('vng')],
    [says('vng', 'op_schema'), says('vng', 'met_zorg')],
    [['vng', true, 'met_zorg']],
  ],
  ['two roles are one view', [help('vng'), lead('vng')], [], [['vng', true, null]]],
  [
    'a member speaks for itself, not for its group',
    [lead('gemeenten')],
    [says('vng', 'afgerond')],
    [
      ['gemeenten', true, null],
      ['vng', true, 'afgerond'],
    ],
  ],
  [
    'all members spoke',
    [lead('gemeenten')],
    [says('vng', 'afgerond'), says('regio', 'afgerond')],
    [
      ['vng', true, 'afgerond'],
      ['regio', true, 'afgerond'],
    ],
  ],
  [
    'the group spoke itself',
    [lead('gemeenten')],
    [says('gemeenten', 'op_schema')],
    [['gemeenten', true, 'op_schema']],
  ],
  ['who is not named has no view here', [lead('vng')], [says('vws', 'afgerond')], [['vng', true, null]]],
  ['nor who was never said', [lead('vng')], [says(null, 'afgerond')], [['vng', true, null]]],
])('%s', (_why, roles, reports, views) => {
  expect(partyViews(roles, reports, parties)).toEqual(
    views.map(([partyId, responsible, progress]) => ({ partyId, responsible, progress })),
  );
});

test.each<[string, string, Reported[], ReturnType<typeof membersHeard>]>([
  ['nobody of a group spoke', 'gemeenten', [], { told: 0, of: 2 }],
  ['one of two spoke, twice', 'gemeenten', [says('vng', null), says('vng', 'afgerond')], { told: 1, of: 2 }],
  ['somebody else spoke', 'gemeenten', [says('vws', 'afgerond'), says(null, 'afgerond')], { told: 0, of: 2 }],
  ['who is no group', 'vws', [says('vng', 'afgerond')], null],
])('how many were heard: %s', (_why, partyId, reports, heard) => {
  expect(membersHeard(partyId, reports, parties)).toEqual(heard);
});
