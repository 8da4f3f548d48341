import { cellText } from '~/domain/amount-series/format';
import { blocksText } from '~/domain/rich-text/blocks';
import { fullLabel } from '~/domain/maatregel/label';
import { isFicheField, ficheParts, type FichePart } from './parts';
import type { FicheSnapshot, YearCell } from './snapshot';

/** A part that differs between two versions of a fiche, as text on both sides. */
export type FicheChange = { part: FichePart; before: string; after: string };

/** How choices and dates read; the words are Dutch and come from messages. */
export type FicheWords = {
  kind: Readonly<Record<FicheSnapshot['kind'], string>>;
  type: Readonly<Record<FicheSnapshot['type'], string>>;
  phase: Readonly<Record<FicheSnapshot['phases'][number]['phase'], string>>;
  position: Readonly<Record<FicheSnapshot['support'][number]['position'], string>>;
  hoek: Readonly<Record<FicheSnapshot['support'][number]['hoek'], string>>;
  days: (from: string | null, until: string | null) => string;
};

/** What changed from one version to the next, part by part in the order of the sheet. */
export function diffFiches(before: FicheSnapshot, after: FicheSnapshot, words: FicheWords): FicheChange[] {
  return ficheParts.flatMap((part): FicheChange[] => {
    const change = { part, before: partText(before, part, words), after: partText(after, part, words) };
    return change.before === change.after ? [] : [change];
  });
}

function partText(fiche: FicheSnapshot, part: FichePart, words: FicheWords): string {
  if (isFicheField(part)) return blocksText(fiche.texts.find(({ field }) => field === part)?.blocks ?? []);
  switch (part) {
    case 'gegevens':
      return lines(
        fiche.title,
        words.kind[fiche.kind],
        words.type[fiche.type],
        fiche.maatregel && fullLabel(fiche.maatregel),
        fiche.insteadOf && fullLabel(fiche.insteadOf),
      );
    case 'tijdpad':
      return lines(
        ...fiche.phases.map(({ phase, from, until, text }) =>
          joined(words.phase[phase], words.days(from, until), text),
        ),
      );
    case 'partners':
      return lines(
        ...fiche.partners.map(({ name, trekker, note }) => joined(name, trekker ? 'trekker' : '', note)),
      );
    case 'reeks':
      return lines(...cells(fiche.opbrengst), fiche.reason);
    case 'kosten':
      return lines(...cells(fiche.transformatiekosten));
    case 'verbanden':
      return lines(
        ...fiche.links.map(({ maatregel, werkgroep, text }) =>
          joined(maatregel ? fullLabel(maatregel) : (werkgroep?.name ?? ''), text),
        ),
      );
    case 'risicos':
      return lines(...fiche.risks.map(({ risk, answer }) => joined(risk, answer)));
    case 'draagvlak':
      return lines(
        ...fiche.support.map(({ hoek, position, sentence }) =>
          joined(words.hoek[hoek], words.position[position], sentence),
        ),
      );
  }
}

const cells = (row: readonly YearCell[]): string[] =>
  row.map(({ year, cell }) => `${year}: ${cellText(cell)}`);

const lines = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n');

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join('; ');
