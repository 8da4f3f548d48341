/** What an opdracht says of another werkgroep, and what that werkgroep's own opdracht says of this one. */
export type Relation = { id: string; name: string; ours: string[]; theirs: string[] };

type Said = { werkgroepId: string; text: string };

/**
 * The werkgroepen that this opdracht names and those that name it, in the order of the programma. One that this person may
 * not see is left out.
 * @param incoming of each werkgroep what its opdracht says of this one
 */
export function relationsOf(
  outgoing: readonly Said[],
  incoming: readonly Said[],
  werkgroepen: readonly { id: string; name: string }[],
): Relation[] {
  const said = (all: readonly Said[], id: string) =>
    all.filter(({ werkgroepId }) => werkgroepId === id).map(({ text }) => text);
  return werkgroepen
    .map(({ id, name }) => ({ id, name, ours: said(outgoing, id), theirs: said(incoming, id) }))
    .filter(({ ours, theirs }) => ours.length + theirs.length > 0);
}

export type Direction = 'out' | 'in' | 'both';

export const directionOf = ({ ours, theirs }: Pick<Relation, 'ours' | 'theirs'>): Direction =>
  ours.length > 0 && theirs.length > 0 ? 'both' : ours.length > 0 ? 'out' : 'in';
