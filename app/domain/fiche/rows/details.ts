import { isId } from '~/domain/id';
import type { Refusal } from '~/domain/outcome';
import { ficheKinds, ficheTypes, type FicheKind, type FicheType } from '../kinds';
import { entry, line, readOr, type Entries, type Read } from './entries';

export type FicheDetails = {
  title: string;
  kind: FicheKind;
  type: FicheType;
  maatregelId: string | null;
  insteadOfId: string | null;
};

const MAX_TITLE = 300;

export const detailEntries = (fiche: FicheDetails): Entries => ({
  title: fiche.title,
  kind: fiche.kind,
  type: fiche.type,
  maatregelId: fiche.maatregelId ?? '',
  insteadOfId: fiche.insteadOfId ?? '',
});

/** What the fiche is; whether the maatregel fits is for `reasonsNotToWorkOut`. */
export function readDetails(entries: Entries): Read<FicheDetails> {
  const reasons: Refusal[] = [];
  const title = line(entry(entries, 'title'));
  if (title === '') reasons.push({ code: 'title_missing', field: 'title' });
  if (title.length > MAX_TITLE) reasons.push({ code: 'line_too_long', field: 'title' });
  const choice = <T extends string>(field: string, allowed: readonly T[], fallback: T): T => {
    const typed = entry(entries, field);
    const found = allowed.find((one) => one === typed);
    if (!found) reasons.push({ code: typed === '' ? 'choice_missing' : 'choice_unknown', field });
    return found ?? fallback;
  };
  const id = (field: string): string | null => {
    const typed = entry(entries, field).toLowerCase();
    if (typed !== '' && !isId(typed)) reasons.push({ code: 'choice_unknown', field });
    return typed === '' ? null : typed;
  };
  const kind = choice('kind', ficheKinds, 'uitwerking');
  return readOr(reasons, {
    title,
    kind,
    type: choice('type', ficheTypes, 'effecten_helder'),
    maatregelId: id('maatregelId'),
    // Only an alternatief stands in for another.
    insteadOfId: kind === 'alternatief' ? id('insteadOfId') : null,
  });
}
