import { formatDate } from '~/domain/dates/format';
import type { FicheKind, FichePhase, FicheType } from '~/domain/fiche/kinds';
import type { FicheGap } from '~/domain/fiche/gaps';
import type { FicheWords } from '~/domain/fiche/diff';
import type { FichePart, FicheSectionKey } from '~/domain/fiche/parts';
import type { FicheRefusal } from '~/domain/fiche/refusals';
import { phaseDayText } from '~/domain/fiche/rows/phases';
import { hoekNames } from '~/domain/hoek/hoek';
import { positionWords } from './decision-words';
import { joinWords } from './join-words';

export const ficheKindWords: Record<FicheKind, string> = {
  uitwerking: 'uitwerking',
  alternatief: 'alternatief',
  gewijzigde_raming: 'gewijzigde raming',
  beleidsaanbeveling: 'beleidsaanbeveling',
};

export const ficheKindHints: Record<FicheKind, string> = {
  uitwerking: 'De maatregel zoals die is toegekend, verder uitgewerkt.',
  alternatief: 'Een andere maatregel, in plaats van een maatregel van uw werkgroep.',
  gewijzigde_raming: 'Dezelfde maatregel, met andere bedragen.',
  beleidsaanbeveling: 'Een advies dat niet aan een maatregel hoeft vast te zitten.',
};

export const ficheTypeWords: Record<FicheType, string> = {
  effecten_helder: 'effecten helder',
  kansrijk_onduidelijk: 'kansrijk, effect nog onduidelijk',
};

export const fichePhaseWords: Record<FichePhase, string> = {
  voorbereiding: 'Voorbereiding',
  implementatie: 'Implementatie',
  realisatie: 'Realisatie',
};

/** The headings of the sheet. */
export const ficheSectionTitles: Record<FicheSectionKey, string> = {
  doel: 'Beschrijving en doel',
  voorstel: 'Concreet voorstel',
  onderbouwing: 'Waarom dit helpt',
  tijdpad: 'Tijdpad',
  partners: 'Partners en trekker',
  raming: 'Raming per jaar',
  transformatiekosten: 'Transformatiekosten',
  waterbedeffecten: 'Waterbedeffecten',
  samenhang: 'Dwarsverbanden',
  randvoorwaarden: 'Randvoorwaarden',
  risicos: 'Risico’s',
  indicatoren: 'Indicatoren',
  leefwereldtoets: 'Leefwereldtoets',
  uitvoeringstoets: 'Uitvoeringstoets',
  draagvlak: 'Draagvlak per hoek',
  dilemmas: 'Dilemma’s',
};

/** A part by its own name: of a heading with two parts the amounts or rows, and the text with them. */
export const fichePartTitles: Record<FichePart, string> = {
  ...ficheSectionTitles,
  gegevens: 'Gegevens van de fiche',
  reeks: 'Raming per jaar: bedragen',
  raming: 'Raming per jaar: toelichting',
  kosten: 'Transformatiekosten: bedragen',
  transformatiekosten: 'Transformatiekosten: toelichting',
  verbanden: 'Dwarsverbanden met maatregelen en werkgroepen',
  samenhang: 'Dwarsverbanden: toelichting',
};

/** What belongs there, for who writes it. */
export const fichePartHints: Record<FichePart, string> = {
  gegevens: '',
  doel: 'Wat is de maatregel, en wat moet die bereiken?',
  voorstel: 'Wat gaat er precies veranderen, en wie moet daarvoor wat doen?',
  onderbouwing: 'Waarom lost dit het probleem op? Noem onderzoek of ervaring.',
  tijdpad: 'Een jaar, een maand of een dag: 2023, juli 2023 of 1 juli 2023.',
  partners: 'Eén partij trekt, de andere doen mee.',
  reeks:
    'In miljoen euro. Opbrengst zonder teken, kosten met een min. PM als het nog niet te becijferen is, leeg is onbekend. U kunt een hele rij uit Excel plakken.',
  raming: 'Hoe is gerekend, en met welke aannames?',
  kosten:
    'Wat het invoeren zelf kost, in miljoen euro. Kosten met een min. U kunt een hele rij uit Excel plakken.',
  transformatiekosten: 'Waar zitten de kosten van het veranderen in, en wie betaalt ze?',
  waterbedeffecten: 'Welke kosten of opbrengsten verschuiven naar andere domeinen?',
  verbanden: 'Welke andere maatregelen of werkgroepen raakt dit?',
  samenhang: 'Hoe hangt dit samen, en waarvan hangt het af?',
  randvoorwaarden: 'Wat moet er geregeld zijn voordat dit kan werken?',
  risicos: 'Wat kan er misgaan, en wat doet u eraan?',
  indicatoren: 'Waaraan is straks te zien dat het werkt?',
  leefwereldtoets: 'Wat merken jeugdigen en gezinnen hiervan?',
  uitvoeringstoets: 'Wat vraagt dit van wie het uitvoert, en kan dat?',
  draagvlak: 'Wat vindt elke hoek, en waarom? Een zin is genoeg.',
  dilemmas: 'Waar moet nog over gekozen worden?',
};

const rowWords: Record<string, string> = {
  partner: 'Partner',
  note: 'Rol van partner',
  about: 'Dwarsverband',
  link: 'Toelichting bij dwarsverband',
  risk: 'Risico',
  answer: 'Wat u doet aan risico',
};

const fieldWords: Record<string, string> = {
  text: 'Tekst',
  title: 'Titel',
  kind: 'Soort',
  type: 'Type',
  maatregelId: 'Maatregel',
  insteadOfId: 'In plaats van',
  reason: 'Waar de bedragen vandaan komen',
  trekker: 'Trekker',
  'trekker-note': 'Rol van de trekker',
};

/** How a field of a part is called: "Risico 2", "2026", "Implementatie, tot en met". */
export function ficheFieldLabel(name: string): string {
  const known = fieldWords[name];
  if (known !== undefined) return known;
  const [first = '', last = ''] = name.split('-');
  if (first === 'cell') return last;
  if (first in fichePhaseWords) {
    const edge = { from: 'vanaf', until: 'tot en met' }[last] ?? 'toelichting';
    return `${fichePhaseWords[first as FichePhase]}, ${edge}`;
  }
  if (last in hoekNames) {
    const of = hoekNames[last as keyof typeof hoekNames];
    return first === 'position' ? `Standpunt ${of}` : `Zin van ${of}`;
  }
  return `${rowWords[first] ?? first} ${Number(last) + 1}`;
}

/** When a phase is: "2023 tot en met juni 2025", "vanaf 2026", "" where nobody said. */
export function phaseDays(from: string | null, until: string | null): string {
  if (from !== null && until !== null) {
    const [first, last] = [phaseDayText(from, 'from'), phaseDayText(until, 'until')];
    return first === last ? first : `${first} tot en met ${last}`;
  }
  if (from !== null) return `vanaf ${phaseDayText(from, 'from')}`;
  return until === null ? '' : `tot en met ${phaseDayText(until, 'until')}`;
}

export const ficheWords: FicheWords = {
  kind: ficheKindWords,
  type: ficheTypeWords,
  phase: fichePhaseWords,
  position: positionWords,
  hoek: hoekNames,
  days: phaseDays,
};

/** "Tijdpad", "Draagvlak per hoek: cliënten en Rijk". */
export function gapText({ section, hoeken }: FicheGap): string {
  const title = ficheSectionTitles[section];
  if (hoeken.length === 0 || hoeken.length === 5) return title;
  return `${title}: ${joinWords(hoeken.map((hoek) => hoekNames[hoek]))}`;
}

const GAPS_NAMED = 4;

/** "Tijdpad en Dilemma’s"; of many the first, and how many more. */
export function gapsText(gaps: readonly FicheGap[]): string {
  const rest = gaps.length - GAPS_NAMED;
  if (rest <= 1) return joinWords(gaps.map(gapText));
  return joinWords([...gaps.slice(0, GAPS_NAMED).map(gapText), `nog ${rest} delen`]);
}

/** "Fiche 3a, versie 2, ingediend op 24 december 2021". */
export const ficheVersionText = (label: string, number: number, date: string): string =>
  `bouwsteen ${label}, versie ${number}, ingediend op ${formatDate(date)}`;

/** What a besluit that takes over a reeks says of where it comes from. */
export const proposalReason = (fiche: { title: string; bouwsteen: string; number: number }): string =>
  `Zoals voorgesteld in de fiche “${fiche.title}”, bouwsteen ${fiche.bouwsteen}, versie ${fiche.number}.`;

export const ficheSentences: Record<FicheRefusal, string> = {
  fiche_withdrawn: 'Deze fiche is ingetrokken. Maak zo nodig een nieuwe.',
  fiche_maatregel_missing: 'Kies welke maatregel deze fiche uitwerkt.',
  fiche_maatregel_elsewhere:
    'Deze maatregel hoort bij een andere werkgroep. Kies er een van uw eigen werkgroep, of maak er een alternatief of beleidsaanbeveling van.',
  fiche_instead_of_missing: 'Kies in plaats van welke maatregel dit alternatief komt.',
  fiche_instead_of_elsewhere:
    'Een alternatief komt in plaats van een maatregel van uw eigen werkgroep. Kies er een uit de lijst.',
  fiche_instead_of_itself: 'Een maatregel kan niet in plaats van zichzelf komen. Kies een andere.',
  fiche_year_outside: 'Het jaar {year} valt buiten dit programma. Het loopt van {from} tot en met {to}.',
  fiche_pasted_rows: 'U plakte {count} rijen. Kopieer in Excel één rij, zo nodig met de jaren erboven.',
  fiche_pasted_too_many:
    'U plakte {count} bedragen, maar vanaf {from} zijn er {room} jaren. Er is niets ingevuld. Plak in het eerste jaar, of kopieer minder cellen.',
  fiche_pasted_years: 'U plakte alleen jaartallen. Kopieer de rij met bedragen mee.',
  fiche_pasted_over:
    'U plakte een rij, maar bij {year} staat al iets. Maak eerst de andere jaren leeg, of vul ze een voor een in.',
  fiche_day_unreadable: 'Schrijf een jaar, een maand of een dag: 2023, juli 2023 of 1 juli 2023.',
  fiche_day_outside: 'Dit valt buiten het programma. Dat loopt van {from} tot en met {to}.',
  fiche_phase_reversed: 'Het einde ligt voor het begin. Kies een later einde.',
  fiche_partner_twice: 'Deze partij staat er al. Kies een andere, of haal deze regel leeg.',
  fiche_partner_missing: 'Kies bij welke partij deze tekst hoort.',
  fiche_link_missing: 'Kies met welke maatregel of werkgroep dit samenhangt.',
  fiche_risk_missing: 'Schrijf eerst op wat het risico is.',
  fiche_position_missing: 'Kies welk standpunt bij deze zin hoort.',
  fiche_rows_too_many: 'Hier passen hoogstens {max} regels. Voeg er een paar samen.',
};
