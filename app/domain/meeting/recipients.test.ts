import { describe, expect, it } from 'vitest';
import { recipientsOf, type RecipientRow } from './recipients';

const vws = { shortName: 'VWS', hoek: 'rijk' } as const;
const vng = { shortName: 'VNG', hoek: 'gemeenten' } as const;
const row = (personId: string, party: RecipientRow['party']): RecipientRow => ({
  personId,
  name: personId,
  email: `${personId}@example.org`,
  party,
});

describe('who gets an agenda', () => {
  it.each<[string, RecipientRow[], [string, string, string][]]>([
    ['nobody when nobody takes part', [], []],
    [
      'participants first, in the order of the overleg, then the secretarissen',
      [row('secretaris', null), row('b', vws), row('a', vng)],
      [
        ['b', 'deelnemer', 'VWS'],
        ['a', 'deelnemer', 'VNG'],
        ['secretaris', 'secretaris', ''],
      ],
    ],
    [
      'one mail for somebody who represents two parties',
      [row('a', vws), row('a', vng)],
      [['a', 'deelnemer', 'VWS VNG']],
    ],
    [
      'one mail, as participant, for a secretaris who represents a party',
      [row('a', null), row('a', vws)],
      [['a', 'deelnemer', 'VWS']],
    ],
    [
      'a party once that takes part itself and through its group',
      [row('a', vws), row('a', vws)],
      [['a', 'deelnemer', 'VWS']],
    ],
  ])('%s', (_why, rows, expected) => {
    const found = recipientsOf(rows);
    expect(
      found.map((one) => [one.id, one.as, one.parties.map((party) => party.shortName).join(' ')]),
    ).toEqual(expected);
  });
});
