import type { Hoek } from '~/domain/hoek/hoek';

type PartyOf = { shortName: string; hoek: Hoek | null };

/** One reason why somebody gets the agenda: a party that takes part (or stands in a group that does), or the secretariat. */
export type RecipientRow = {
  personId: string;
  name: string;
  email: string;
  /** Null: as secretaris. */
  party: PartyOf | null;
};

export type Recipient = {
  id: string;
  name: string;
  email: string;
  /** A secretaris who represents no party gets a copy. */
  as: 'deelnemer' | 'secretaris';
  parties: PartyOf[];
};

/**
 * Everybody who gets the agenda, each once however many parties or roles somebody has: participants in the order of
 * the rows (that of the overleg), then the secretarissen.
 */
export function recipientsOf(rows: readonly RecipientRow[]): Recipient[] {
  const byPerson = new Map<string, Recipient>();
  for (const { personId, name, email, party } of rows) {
    const known = byPerson.get(personId) ?? { id: personId, name, email, as: 'secretaris', parties: [] };
    if (party !== null) {
      known.as = 'deelnemer';
      if (!known.parties.some(({ shortName }) => shortName === party.shortName)) known.parties.push(party);
    }
    byPerson.set(personId, known);
  }
  const all = [...byPerson.values()];
  return [...all.filter((one) => one.as === 'deelnemer'), ...all.filter((one) => one.as === 'secretaris')];
}
