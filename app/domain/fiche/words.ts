import { cellText } from '~/domain/amount-series/format';
import { fullLabel } from '~/domain/maatregel/label';
import { blocksText } from '~/domain/rich-text/blocks';
import type { FicheSnapshot } from './snapshot';

/** The words of a fiche, for search. */
export function ficheWords(fiche: FicheSnapshot): string {
  return [
    fiche.title,
    fiche.maatregel && fullLabel(fiche.maatregel),
    fiche.insteadOf && fullLabel(fiche.insteadOf),
    ...fiche.texts.map(({ blocks }) => blocksText(blocks)),
    fiche.reason,
    ...[...fiche.opbrengst, ...fiche.transformatiekosten].map(
      ({ literal, cell }) => literal ?? cellText(cell),
    ),
    ...fiche.phases.map(({ text }) => text),
    ...fiche.partners.map(({ name, note }) => `${name} ${note}`),
    ...fiche.links.map(({ text }) => text),
    ...fiche.risks.map(({ risk, answer }) => `${risk} ${answer}`),
    ...fiche.support.map(({ sentence }) => sentence),
  ]
    .filter((part) => part !== null && part.trim() !== '')
    .join('\n');
}
