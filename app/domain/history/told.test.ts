import { expect, test } from 'vitest';
import { idsIn, toldChange } from './told';

const VNG = '11111111-1111-4111-8111-111111111111';
const HIDDEN = '22222222-2222-4222-8222-222222222222';
const names = new Map([[VNG, 'VNG']]);
const told = (change: Parameters<typeof toldChange>[0]) => toldChange(change, names);

test.each([
  ['a text', { title: { from: 'a', to: 'b' } }, [{ name: 'title', from: 'a', to: 'b' }]],
  ['nothing there before', { title: { from: null, to: 'b' } }, [{ name: 'title', from: '', to: 'b' }]],
  ['a list', { purposes: { from: [], to: ['x', 'y'] } }, [{ name: 'purposes', from: '', to: 'x, y' }]],
  [
    'an id reads as its name',
    { partyId: { from: null, to: VNG } },
    [{ name: 'partyId', from: '', to: 'VNG' }],
  ],
  [
    'an id inside a text too',
    { roles: { from: [], to: [`verantwoordelijk:${VNG}`] } },
    [{ name: 'roles', from: '', to: 'verantwoordelijk:VNG' }],
  ],
  ['an id that the reader may not know leaves the field out', { partyId: { from: VNG, to: HIDDEN } }, []],
  ['a field without words is left out', { version: { from: 1, to: 2 } }, []],
  ['what is no text or number is left out', { title: { from: {}, to: 'b' } }, []],
])('%s', (_why, fields, expected) => {
  expect(told({ fields }).fields).toEqual(expected);
});

test.each([
  ['the number of a besluit goes first', { number: 'BOHA 2021-03', title: 'x' }, 'BOHA 2021-03'],
  ['else the title', { title: 'Planning' }, 'Planning'],
  ['else the party it is about', { partyId: VNG }, 'VNG'],
  ['an unknown id is about nothing', { partyId: HIDDEN }, null],
  ['a besluit that the reader may know of', { number: 'BOHA 2021-03', decisionId: VNG }, 'BOHA 2021-03'],
  ['a besluit that the reader may not know of', { number: 'BOHA 2021-03', decisionId: HIDDEN }, null],
  ['a number that is no text is about nothing', { number: { from: 1, to: 2 } }, null],
])('about: %s', (_why, detail, about) => {
  expect(told({ detail }).about).toBe(about);
});

test('the part of a sheet and the reason come along', () => {
  expect(told({ detail: { part: 'doel' } }).part).toBe('doel');
  expect(told({ detail: { part: 3 } }).part).toBeNull();
  expect(told({ detail: { reason: ' dubbel ' } }).reason).toBe('dubbel');
});

test('all ids of a change are found once', () => {
  expect(idsIn({ fields: { a: { from: VNG, to: `x:${HIDDEN}` } }, detail: { b: VNG } })).toEqual([
    VNG,
    HIDDEN,
  ]);
});
