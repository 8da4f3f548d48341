import type { Refusal } from '~/domain/outcome';
import type { BouwsteenKind } from './kinds';
import { bouwsteenLabel } from './label';

export type Announced = {
  number: number;
  letter: string;
  kind: BouwsteenKind;
  addendumToId: string | null;
};

export type AnnouncedAlready = Announced & { id: string; werkgroepId: string; title: string };

/**
 * A number means one bouwsteen in the whole programma, and an addendum adds to a bouwsteen of its own werkgroep that is no
 * addendum itself.
 * @param others the other bouwstenen of the programma that were not withdrawn
 */
export function reasonsNotToAnnounce(
  draft: Announced & { id: string | null; werkgroepId: string },
  others: readonly AnnouncedAlready[],
): Refusal[] {
  const reasons: Refusal[] = [];
  const same = others.find(({ number, letter }) => number === draft.number && letter === draft.letter);
  if (same) {
    const params = { label: bouwsteenLabel(same), title: same.title };
    reasons.push({ code: 'bouwsteen_number_taken', field: 'number', params });
  }
  if (draft.kind !== 'addendum') {
    if (draft.addendumToId !== null) reasons.push({ code: 'addendum_kind_missing', field: 'kind' });
    return reasons;
  }
  if (draft.addendumToId === null) {
    reasons.push({ code: 'addendum_parent_missing', field: 'addendumToId' });
    return reasons;
  }
  const parent = others.find(({ id }) => id === draft.addendumToId);
  if (!parent || parent.werkgroepId !== draft.werkgroepId)
    reasons.push({ code: 'unknown_reference', field: 'addendumToId' });
  else if (parent.kind === 'addendum' || hasAddenda(draft.id, others))
    reasons.push({ code: 'addendum_of_addendum', field: 'addendumToId' });
  return reasons;
}

const hasAddenda = (id: string | null, others: readonly AnnouncedAlready[]): boolean =>
  id !== null && others.some((one) => one.addendumToId === id);
