import { describe, expect, it } from 'vitest';
import { readScope, scopeText } from './roles';
import {
  lastDay,
  overlaps,
  reasonsNotToChangePerson,
  reasonsNotToEndGrant,
  reasonsNotToGrant,
  type AccountFacts,
  type EndFacts,
  type GrantDraft,
  type GrantFacts,
} from './rules';

const today = '2021-10-07';
const boha = { kind: 'overleg', id: 'boha' } as const;
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('giving a role', () => {
  const draft: GrantDraft = { role: 'secretaris', scope: boha, from: today, until: null };
  const facts: GrantFacts = { toSelf: false, held: [] };
  const held = { role: 'secretaris', scopeId: 'boha', from: '2021-01-01', until: null } as const;
  it.each<[string, Partial<GrantDraft>, Partial<GrantFacts>, string[]]>([
    ['a secretaris of an overleg', {}, {}, []],
    ['nobody gives a role to the own account (rule 10)', {}, { toSelf: true }, ['grant_to_self']],
    ['a secretaris of nothing does not exist', { scope: null }, {}, ['grant_scope_missing']],
    [
      'a secretaris of a party does not exist',
      { scope: { kind: 'party', id: 'vng' } },
      {},
      ['grant_scope_wrong'],
    ],
    ['a lezer reads the programma', { role: 'lezer', scope: null }, {}, []],
    ['a lezer of one overleg does not exist', { role: 'lezer' }, {}, ['grant_scope_wrong']],
    ['the end lies before the beginning', { until: '2021-10-06' }, {}, ['dates_backwards']],
    ['the role is already held', {}, { held: [held] }, ['grant_known']],
    ['it was held, and ended', {}, { held: [{ ...held, until: '2021-10-06' }] }, []],
    ['for another overleg', {}, { held: [{ ...held, scopeId: 'ander' }] }, []],
  ])('%s', (_why, over, more, expected) =>
    expect(codes(reasonsNotToGrant({ ...draft, ...over }, { ...facts, ...more }))).toEqual(expected),
  );
});

describe('ending a role', () => {
  const facts: EndFacts = { role: 'lezer', from: '2021-01-01', until: null, otherBeheerders: 0, today };
  it.each<[string, string | null, Partial<EndFacts>, string[]]>([
    ['at once: yesterday was its last day', '2021-10-06', {}, []],
    ['on a day to come', '2022-01-01', {}, []],
    ['without a day', null, {}, ['date_missing']],
    ['what somebody did with it can not be undone', '2021-10-05', {}, ['grant_end_past']],
    ['it has ended already', '2021-10-06', { until: '2021-10-01' }, ['grant_ended']],
    ['the last beheerder stays', '2021-10-06', { role: 'beheerder' }, ['last_beheerder']],
    [
      'the last beheerder stays, also after a day far off',
      '2030-01-01',
      { role: 'beheerder' },
      ['last_beheerder'],
    ],
    ['one of two beheerders goes', '2021-10-06', { role: 'beheerder', otherBeheerders: 1 }, []],
  ])('%s', (_why, last, more, expected) =>
    expect(codes(reasonsNotToEndGrant(last, { ...facts, ...more }))).toEqual(expected),
  );
});

describe('changing an account', () => {
  const facts: AccountFacts = {
    elsewhere: false,
    isBeheerder: false,
    otherBeheerders: 0,
    emailKnown: false,
    today,
  };
  const open = { from: '2021-01-01', until: null };
  it.each<[string, { from: string; until: string | null }, Partial<AccountFacts>, string[]]>([
    ['name, address and dates', open, {}, []],
    [
      'an account of another programma too is not ours to change: its address is the way in there',
      open,
      { elsewhere: true },
      ['person_elsewhere'],
    ],
    ['the address belongs to somebody else', open, { emailKnown: true }, ['person_email_known']],
    ['backwards', { from: '2021-02-01', until: '2021-01-01' }, {}, ['dates_backwards']],
    [
      'the last beheerder gets no end',
      { ...open, until: '2022-01-01' },
      { isBeheerder: true },
      ['last_beheerder'],
    ],
    ['nor a later beginning', { from: '2021-11-01', until: null }, { isBeheerder: true }, ['last_beheerder']],
    ['one of two may', { ...open, until: '2022-01-01' }, { isBeheerder: true, otherBeheerders: 1 }, []],
  ])('%s', (_why, draft, more, expected) =>
    expect(codes(reasonsNotToChangePerson(draft, { ...facts, ...more }))).toEqual(expected),
  );
});

it.each([
  [
    'touching days overlap',
    { from: '2021-01-01', until: '2021-02-01' },
    { from: '2021-02-01', until: null },
    true,
  ],
  [
    'the day after does not',
    { from: '2021-01-01', until: '2021-02-01' },
    { from: '2021-02-02', until: null },
    false,
  ],
])('%s', (_why, a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

it('a role that ends at once had its last day yesterday', () => {
  expect(lastDay('direct', null, today)).toBe('2021-10-06');
  expect(lastDay('later', '2022-01-01', today)).toBe('2022-01-01');
});

it('a scope survives the form, and nonsense is none', () => {
  const scope = { kind: 'overleg', id: '0347a8a9-8648-5f5f-ba5d-63b6f57776db' } as const;
  expect(readScope(scopeText(scope))).toEqual(scope);
  expect(readScope('programma')).toBeNull();
});
