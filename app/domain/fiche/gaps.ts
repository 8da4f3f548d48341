import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import { isFicheField, ficheSections, type FichePart, type FicheSectionKey } from './parts';
import type { FicheSnapshot } from './snapshot';

/** What a fiche doesn't say yet; of draagvlak which hoeken. */
export type FicheGap = { section: FicheSectionKey; hoeken: Hoek[] };

/**
 * Which parts of the sheet are empty, as the screen before submitting and the page itself say it. It holds nobody back:
 * a werkgroep may hand in what it has, and then everybody sees what is missing. Amounts are asked only where the effects
 * are clear; otherwise a text that says why not is enough.
 */
export function reasonsNotToSubmitFiche(fiche: FicheSnapshot): FicheGap[] {
  return ficheSections.flatMap(({ key, parts }): FicheGap[] => {
    if (key === 'draagvlak') {
      const hoeken = HOEKEN.filter((hoek) => !isSaid(fiche, hoek));
      return hoeken.length > 0 ? [{ section: key, hoeken }] : [];
    }
    const asked: readonly FichePart[] = key === 'raming' && asksAmounts(fiche) ? ['reeks'] : parts;
    return asked.every((part) => isEmptyPart(fiche, part)) ? [{ section: key, hoeken: [] }] : [];
  });
}

const asksAmounts = ({ kind, type }: FicheSnapshot): boolean =>
  kind !== 'beleidsaanbeveling' && type === 'effecten_helder';

/** A hoek is heard when it took a position and said in a sentence why; being absent says enough. */
const isSaid = ({ support }: FicheSnapshot, hoek: Hoek): boolean =>
  support.some(
    (one) => one.hoek === hoek && (one.position === 'niet_aanwezig' || one.sentence.trim() !== ''),
  );

/** Whether nothing was written there; gegevens are always filled in. */
export function isEmptyPart(fiche: FicheSnapshot, part: FichePart): boolean {
  if (isFicheField(part)) return fiche.texts.every(({ field }) => field !== part);
  switch (part) {
    case 'gegevens':
      return false;
    case 'tijdpad':
      return fiche.phases.length === 0;
    case 'partners':
      return fiche.partners.length === 0;
    case 'reeks':
      return fiche.opbrengst.length === 0;
    case 'kosten':
      return fiche.transformatiekosten.length === 0;
    case 'verbanden':
      return fiche.links.length === 0;
    case 'risicos':
      return fiche.risks.length === 0;
    case 'draagvlak':
      return fiche.support.length === 0;
  }
}
