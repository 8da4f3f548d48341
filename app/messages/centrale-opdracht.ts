import { formatDate } from '~/domain/dates/format';
import {
  MAX_PARTS,
  type CentraleOpdrachtRefusal,
  type CentraleState,
} from '~/domain/centrale-opdracht/rules';

const stateWords: Record<CentraleState, string> = {
  concept: 'concept',
  vastgesteld: 'geldt nu',
  vervangen: 'geldt niet meer',
};

/** "concept", "geldt nu, vastgesteld op 7 oktober 2021" */
export const centraleStanding = (version: { state: CentraleState; adoptedOn: string | null }): string =>
  [
    stateWords[version.state],
    ...(version.adoptedOn === null ? [] : [`vastgesteld op ${formatDate(version.adoptedOn)}`]),
  ].join(', ');

/** "Versie 1 (Kaders van 7 oktober 2021)" */
export const centraleName = ({ number, label }: { number: number; label: string }): string =>
  `Versie ${number}${label === '' ? '' : ` (${label})`}`;

/** What is counted per required part. */
export const presenceColumns = [
  { presence: 'aanwezig', label: 'Aanwezig' },
  { presence: 'deels', label: 'Deels' },
  { presence: 'ontbreekt', label: 'Ontbreekt' },
  { presence: 'open', label: 'Niet nagelopen' },
] as const;

/** Which bouwstenen the numbers are about. */
export function checkedText({ checked, elsewhere }: { checked: number; elsewhere: number }): string {
  const others =
    elsewhere === 0
      ? ''
      : ` ${bouwstenen(elsewhere)} ${elsewhere === 1 ? 'is' : 'zijn'} nagelopen langs een andere versie en ${elsewhere === 1 ? 'houdt' : 'houden'} die.`;
  if (checked === 0) return `Nog geen ingediende bouwsteen is langs deze versie nagelopen.${others}`;
  return `${bouwstenen(checked)} ${checked === 1 ? 'is' : 'zijn'} ingediend en langs deze versie nagelopen. Geteld is de laatste versie die u kunt lezen.${others}`;
}

const bouwstenen = (count: number): string => (count === 1 ? '1 bouwsteen' : `${count} bouwstenen`);

export const centraleOpdrachtSentences: Record<CentraleOpdrachtRefusal, string> = {
  centrale_concept_exists: 'Er is al een concept. Werk daarin verder.',
  centrale_not_concept: 'Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie.',
  centrale_no_parts: 'Voeg eerst minstens één onderdeel toe.',
  centrale_too_many_parts: `Voeg onderdelen samen: een opdracht heeft er hoogstens ${MAX_PARTS}.`,
  centrale_part_title_taken: 'Er is al een onderdeel met deze titel. Kies een andere.',
  centrale_part_checked: 'Bij dit onderdeel is een bouwsteen nagelopen. Het kan niet meer weg.',
  centrale_changed_since_seen:
    'Terwijl u keek, is de opdracht gewijzigd. Lees hem nog eens en stel hem dan vast.',
  centrale_date_to_come: 'Vul een dag in die geweest is, of vandaag.',
  centrale_date_before: 'De versie die nu geldt, is later vastgesteld. Vul een latere dag in.',
};
