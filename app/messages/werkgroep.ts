import { hoekNames, type Hoek } from '~/domain/hoek/hoek';
import type { MemberRefusal } from '~/domain/werkgroep/member';
import type { PlanningRefusal } from '~/domain/werkgroep/planning';
import type { Perspectief, WerkgroepRole } from '~/domain/werkgroep/representation';
import type { SectionKind } from '~/domain/taakopdracht/content';
import { capitalised, joinWords } from './join-words';

export const perspectiefWords: Record<Perspectief, string> = {
  ...hoekNames,
  wetenschap: 'wetenschap',
  advies: 'advies',
};

export const werkgroepRoleWords: Record<WerkgroepRole, string> = {
  voorzitter: 'voorzitter',
  secretaris: 'secretaris',
  lid: 'lid',
  adviseur: 'adviseur',
};

export const sectionWords: Record<SectionKind, string> = {
  uitgangspunten: 'Uitgangspunten',
  probleemstelling: 'Wat het probleem is',
  doelstelling: 'Wat het doel is',
  opdracht: 'De opdracht',
  afbakening: 'Wat erbij hoort en wat niet',
  toelichting: 'Toelichting',
};

/** "Professionals en cliënten zijn niet vertegenwoordigd"; null when all five are. */
export function missingMembers(missing: readonly Hoek[]): string | null {
  if (missing.length === 0) return null;
  if (missing.length === 5) return 'Geen van de vijf hoeken is vertegenwoordigd';
  const names = missing.map((hoek) => (hoek === 'rijk' ? 'het Rijk' : hoekNames[hoek]));
  const verb = missing.length === 1 && missing[0] === 'rijk' ? 'is' : 'zijn';
  return `${capitalised(joinWords(names))} ${verb} niet vertegenwoordigd`;
}

/** "Aanbieders en cliënten doen niet mee aan BOHA Rijk-gemeenten"; null when they do. */
export function notAtTable(outside: readonly Hoek[], overleg: string): string | null {
  if (outside.length === 0) return null;
  const names = joinWords(outside.map((hoek) => hoekNames[hoek]));
  return `${capitalised(names)} ${outside.length === 1 && outside[0] === 'rijk' ? 'doet' : 'doen'} niet mee aan ${overleg}.`;
}

/** "3 leden: VWS, JenV, OCW", "geen lid". */
export function membersText(count: number, parties: readonly string[]): string {
  if (count === 0) return 'geen lid';
  const names = [...new Set(parties)];
  const leden = count === 1 ? '1 lid' : `${count} leden`;
  return names.length === 0 ? leden : `${leden}: ${names.join(', ')}`;
}

export const memberSentences: Record<MemberRefusal, string> = {
  member_function_missing: 'Schrijf de functie, zoals "lid namens de gemeenten". Geen naam van een persoon.',
  member_until_before_from: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
};

export const planningSentences: Record<PlanningRefusal, string> = {
  planning_until_before_date: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  planning_withdrawn: 'Deze datum is uit de planning gehaald.',
};
