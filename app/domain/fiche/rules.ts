import { reasonsNotTo, type BouwsteenFacts, type MoveRefusal } from '~/domain/bouwsteen/status';
import type { Refusal } from '~/domain/outcome';
import type { FicheDetails } from './rows/details';

export type FicheFacts = { withdrawn: boolean; bouwsteen: BouwsteenFacts };

/** A fiche is written as long as its bouwsteen is worked on; what was withdrawn stays as it was. */
export function reasonsNotToWriteFiche({
  withdrawn,
  bouwsteen,
}: FicheFacts): ('fiche_withdrawn' | MoveRefusal)[] {
  return withdrawn ? ['fiche_withdrawn'] : reasonsNotTo('work', bouwsteen);
}

/**
 * Which maatregel a fiche of a werkgroep can be about (`own`: the maatregelen of that werkgroep itself).
 *
 * | kind | maatregel | in place of |
 * | uitwerking, gewijzigde raming | one of its own | - |
 * | alternatief | any, or none | one of its own |
 * | beleidsaanbeveling | any, or none | - |
 */
export function reasonsNotToWorkOut(
  { kind, maatregelId, insteadOfId }: Pick<FicheDetails, 'kind' | 'maatregelId' | 'insteadOfId'>,
  own: ReadonlySet<string>,
): Refusal[] {
  switch (kind) {
    case 'uitwerking':
    case 'gewijzigde_raming':
      if (maatregelId === null) return [{ code: 'fiche_maatregel_missing', field: 'maatregelId' }];
      return own.has(maatregelId) ? [] : [{ code: 'fiche_maatregel_elsewhere', field: 'maatregelId' }];
    case 'alternatief':
      if (insteadOfId === null) return [{ code: 'fiche_instead_of_missing', field: 'insteadOfId' }];
      if (insteadOfId === maatregelId) return [{ code: 'fiche_instead_of_itself', field: 'insteadOfId' }];
      return own.has(insteadOfId) ? [] : [{ code: 'fiche_instead_of_elsewhere', field: 'insteadOfId' }];
    case 'beleidsaanbeveling':
      return [];
  }
}
