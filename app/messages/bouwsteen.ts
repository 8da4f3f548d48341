import type { ChecklistSummary, PartPresence } from '~/domain/bouwsteen/checklist';
import type { BouwsteenKind } from '~/domain/bouwsteen/kinds';
import type { BouwsteenRefusal } from '~/domain/bouwsteen/refusals';
import type { BouwsteenState, MustAct } from '~/domain/bouwsteen/status';
import type { BouwsteenStand } from '~/domain/register/bouwsteen-filter';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { uncapitalised } from './decision-words';
import { joinWords } from './join-words';
import { shortened } from './register';

export const bouwsteenKindWords: Record<BouwsteenKind, string> = {
  advies: 'advies',
  deelagenda: 'deelagenda',
  bijlage: 'bijlage',
  verkenning: 'verkenning',
  tussenrapportage: 'tussenrapportage',
  addendum: 'addendum',
};

export const bouwsteenStateWords: Record<BouwsteenState, string> = {
  aangekondigd: 'aangekondigd',
  in_bewerking: 'in bewerking',
  ingediend: 'ingediend',
  teruggelegd: 'teruggelegd',
  aanvaard: 'aanvaard',
  verwerkt: 'verwerkt',
};

export const bouwsteenStandWords: Record<BouwsteenStand, string> = {
  ...bouwsteenStateWords,
  te_laat: 'te laat',
  ingetrokken: 'ingetrokken',
};

/** "versie 2: 3 bestanden, 1 fiche" */
export function deliveredText(version: { number: number; files: number; fiches: number }): string {
  const { number, files, fiches } = version;
  const parts = [
    ...(files > 0 ? [`${files} ${files === 1 ? 'bestand' : 'bestanden'}`] : []),
    ...(fiches > 0 ? [`${fiches} ${fiches === 1 ? 'fiche' : 'fiches'}`] : []),
  ];
  return `versie ${number}: ${parts.length > 0 ? parts.join(', ') : 'nog leeg'}`;
}

const SHOWN = 3;
const LONGEST_REASON = 60;

/** "Niet helemaal: termijn (volgt in maart), risico's en nog 4 onderdelen."; empty when everything is there. */
export function gapsText(gaps: readonly { title: string; presence: PartPresence; why: string }[]): string {
  if (gaps.length === 0) return '';
  const told = gaps
    .slice(0, SHOWN)
    .map(({ title, why }) =>
      why === '' ? title : `${title} (${shortened(uncapitalised(why), LONGEST_REASON).replace(/\.$/, '')})`,
    );
  const more = gaps.length > SHOWN ? [`nog ${gaps.length - SHOWN} onderdelen`] : [];
  return `Niet helemaal: ${joinWords([...told, ...more])}.`;
}

/** "de werkgroep", "de secretaris van BOHA": who must act now. */
export function mustActText(who: MustAct, overleg: string): string {
  switch (who) {
    case 'werkgroep':
      return 'de werkgroep';
    case 'secretaris':
      return `de secretaris van ${overleg}`;
    case 'overleg':
      return overleg;
  }
}

/** "11 van 15 onderdelen aanwezig, 2 deels, 1 ontbreekt, 1 nog niet nagelopen" */
export function checklistText({ total, aanwezig, deels, ontbreekt, open }: ChecklistSummary): string {
  const parts = [
    `${aanwezig} van ${total} ${total === 1 ? 'onderdeel' : 'onderdelen'} aanwezig`,
    ...(deels > 0 ? [`${deels} deels`] : []),
    ...(ontbreekt > 0 ? [`${ontbreekt} ${ontbreekt === 1 ? 'ontbreekt' : 'ontbreken'}`] : []),
    ...(open > 0 ? [`${open} nog niet nagelopen`] : []),
  ];
  return parts.join(', ');
}

/** "Versie 2, nog niet ingediend", "Versie 1, ingediend op 24 december 2021" */
export const versionText = (version: { number: number; submittedAt: Date | null }): string =>
  version.submittedAt === null
    ? `Versie ${version.number}, nog niet ingediend`
    : `Versie ${version.number}, ingediend op ${formatDate(amsterdamDate(version.submittedAt))}`;

/** "aanvaard", "ingediend op 24 december 2021, gedeeld": what a version is, in a list of them. */
export function versionState(
  version: { id: string; submittedAt: Date | null; sharedAt: Date | null },
  acceptedVersionId: string | null,
): string {
  if (version.submittedAt === null) return 'nog niet ingediend';
  return [
    `ingediend op ${formatDate(amsterdamDate(version.submittedAt))}`,
    ...(version.id === acceptedVersionId ? ['aanvaard'] : []),
    ...(version.sharedAt === null ? [] : ['gedeeld met de achterban']),
  ].join(', ');
}

export const partPresenceWords: Record<PartPresence, string> = {
  aanwezig: 'aanwezig',
  deels: 'deels',
  ontbreekt: 'ontbreekt',
};

export const bouwsteenSentences: Record<BouwsteenRefusal, string> = {
  bouwsteen_number_impossible: 'Geef een nummer van 1 tot en met 999. De letter komt in het vak ernaast.',
  bouwsteen_letter_impossible: 'Geef één letter, of laat dit vak leeg.',
  bouwsteen_number_taken:
    'Nummer {label} is al van de bouwsteen "{title}". Kies een ander nummer of een letter.',
  addendum_parent_missing: 'Kies bij welke bouwsteen dit addendum hoort.',
  addendum_kind_missing: 'Kies de soort addendum, of haal de keuze bij "Addendum bij" weg.',
  addendum_of_addendum: 'Een addendum hoort bij een gewone bouwsteen. Kies de bouwsteen waar dit bij hoort.',
  bouwsteen_file_gone: 'Dit bestand zit niet meer in deze versie. Er is niets veranderd.',
  bouwsteen_files_too_many: 'In één versie passen hoogstens 40 bestanden.',
  file_same_in_bouwsteen:
    '{name} is precies hetzelfde bestand als "{title}" in deze versie. Er is niets toegevoegd.',
  part_presence_missing: 'Kies eerst of dit onderdeel er is.',
  checklist_changed:
    'De centrale opdracht is intussen veranderd. Een onderdeel dat u invulde, wordt niet meer gevraagd.',
  bouwsteen_empty: 'Er zit nog niets in deze versie. Voeg eerst een bestand of een fiche toe.',
  parts_open: 'Loop eerst de centrale opdracht langs. {count} van de onderdelen zijn nog niet nagelopen.',
  part_reason_missing: 'Schrijf bij "{title}" wat er ontbreekt en waarom.',
  bouwsteen_changed_since_seen:
    'Terwijl u las, veranderde er iets in deze versie. Kijk hieronder na wat er nu in zit en dien dan in.',
  version_shared_already: 'Deze versie is al gedeeld met de achterban.',
  version_not_submitted: 'Kies een versie die is ingediend.',
  bouwsteen_other_overleg: 'Deze bouwsteen is van een werkgroep die voor een ander overleg werkt.',
  bouwsteen_on_agenda: 'Deze bouwsteen staat al op een agenda of op de parkeerlijst.',
  bouwsteen_twice: 'Kies van elke bouwsteen één versie.',
  bouwsteen_withdrawn: 'Deze bouwsteen is ingetrokken. Kondig een nieuwe aan als hij er toch komt.',
  bouwsteen_not_begun: 'Van deze bouwsteen is nog niets binnen. Voeg eerst een bestand of een fiche toe.',
  bouwsteen_in_work: 'De werkgroep werkt nog aan deze bouwsteen. Wacht tot hij is ingediend.',
  bouwsteen_submitted:
    'Deze bouwsteen is ingediend en ligt vast. Moet er iets anders, vraag de secretaris dan om hem terug te leggen.',
  bouwsteen_handed_back:
    'Deze bouwsteen ligt weer bij de werkgroep. Wacht tot de volgende versie is ingediend.',
  bouwsteen_accepted: 'Deze bouwsteen is aanvaard en ligt vast. Wat er nog bij komt, wordt een addendum.',
  bouwsteen_processed: 'Deze bouwsteen is aanvaard en verwerkt. Wat er nog bij komt, wordt een addendum.',
};
