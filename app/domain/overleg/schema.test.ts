import { describe, expect, test } from 'vitest';
import { overlegSchema } from './schema';

const form = {
  defaultPlace: 'Webex',
  defaultStartTime: '13.30',
  defaultMinutes: '90',
  partyIds: ['vws', 'vng', 'bzk'],
  partyKinds: ['deelnemer', 'deelnemer', ''],
  chairOrders: ['1', '2', ''],
  chairFunctions: ['staatssecretaris van VWS', '', ''],
  standingIds: ['a', '', ''],
  standingTitles: ['Opening', ' Rondvraag ', ''],
  standingPurposes: ['', 'ter_bespreking', ''],
  standingMinutes: ['5', '', ''],
  version: '3',
};

test('rows are read across their columns; an empty row is gone', () => {
  const parsed = overlegSchema.parse(form);
  expect(parsed.participants).toEqual([
    { partyId: 'vws', kind: 'deelnemer', chairOrder: 1, chairFunction: 'staatssecretaris van VWS' },
    { partyId: 'vng', kind: 'deelnemer', chairOrder: 2, chairFunction: null },
  ]);
  expect(parsed.standingItems).toEqual([
    { id: 'a', title: 'Opening', purposes: [], minutes: 5 },
    { id: null, title: 'Rondvraag', purposes: ['ter_bespreking'], minutes: 0 },
  ]);
  expect(parsed.defaultStartTime).toBe('13:30');
});

describe('what is refused', () => {
  test.each([
    ['25:99 is no time', { defaultStartTime: '25:99' }, 'time_impossible'],
    ['a meeting lasts at least a minute', { defaultMinutes: '0' }, 'meeting_minutes_impossible'],
    ['an overleg of nobody', { partyKinds: ['', '', ''], chairOrders: ['', '', ''] }, 'participant_missing'],
    ['who does not take part cannot chair', { chairOrders: ['1', '2', '3'] }, 'participant_chairs'],
    ['two chairs at one place in the rotation', { chairOrders: ['1', '1', ''] }, 'rotation_twice'],
    ['a place in the rotation is a number', { chairOrders: ['eerst', '', ''] }, 'number_impossible'],
    ['a role that there is not', { partyKinds: ['baas', 'deelnemer', ''] }, 'choice_unknown'],
    [
      'more standing items than anybody sits through',
      { standingTitles: Array(21).fill('Punt') },
      'standing_items_too_many',
    ],
    ['time in words', { standingMinutes: ['vijf', '', ''] }, 'standing_item_minutes'],
    ['more than a day', { standingMinutes: ['1441', '', ''] }, 'standing_item_minutes'],
    ['no version', { version: 'x' }, 'form_unreadable'],
  ])('%s', (_why, changed, code) => {
    const parsed = overlegSchema.safeParse({ ...form, ...changed });
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(code);
  });
});
