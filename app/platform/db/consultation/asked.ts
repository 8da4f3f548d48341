/** Beside a version: to which parties it was put. */
export const askedSelect = { select: { parties: { select: { partyId: true } } } } as const;

/** Those parties, as domain/access asks for them. */
export const askedOf = (consultations: readonly { parties: readonly { partyId: string }[] }[]): string[] =>
  consultations.flatMap(({ parties }) => parties.map(({ partyId }) => partyId));
