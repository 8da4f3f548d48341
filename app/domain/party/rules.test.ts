import { describe, expect, it } from 'vitest';
import { keyFor, readAliases, reasonsNotToWriteParty, type PartyDraft, type PartyFacts } from './rules';

const draft: PartyDraft = {
  id: 'mind',
  name: 'MIND',
  shortName: 'MIND',
  aliases: [],
  kind: 'organisation',
  hoek: 'clienten',
  memberIds: [],
};
const facts: PartyFacts = {
  others: [{ name: 'Vereniging van Nederlandse Gemeenten', shortName: 'VNG', aliases: ['de VNG'] }],
};

describe('what a party must be', () => {
  it.each<[string, Partial<PartyDraft>, Partial<PartyFacts>, string[]]>([
    ['an organisation in a hoek', {}, {}, []],
    ['an organisation of the wider field has no corner', { hoek: null }, {}, []],
    ['an adviser has no corner', { kind: 'adviser' }, {}, ['party_hoek_not_here']],
    ['a group may span corners', { kind: 'group', hoek: null, memberIds: ['vng'] }, {}, []],
    ['only a group stands for others', { memberIds: ['vng'] }, {}, ['party_members_only_group']],
    ['a group is not its own member', { kind: 'group', memberIds: ['mind'] }, {}, ['party_member_itself']],
    ['the line box could not tell two parties apart', { shortName: 'vng' }, {}, ['party_name_known']],
    ['nor two spellings', { aliases: ['De vng'] }, {}, ['party_alias_known']],
    [
      'a list of spellings has an end',
      { aliases: Array.from({ length: 21 }, (_, index) => `x${index}`) },
      {},
      ['party_aliases_too_many'],
    ],
  ])('%s', (_why, over, more, expected) =>
    expect(
      reasonsNotToWriteParty({ ...draft, ...over }, { ...facts, ...more }).map(({ code }) => code),
    ).toEqual(expected),
  );
});

it('spellings are read a line at a time, without doubles', () => {
  expect(readAliases(' de VNG \n\nVNG  bureau\nde VNG')).toEqual(['de VNG', 'VNG bureau']);
});

it.each([
  ['Ieder(in)', 'ieder-in'],
  ['Cliënten & co', 'clienten-co'],
  ['VNG', 'vng-2'],
  ['!!!', 'partij'],
])('the key of %s is %s', (name, key) => expect(keyFor(name, new Set(['vng']))).toBe(key));
