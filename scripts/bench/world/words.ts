import type { Chance } from './chance';

/** Words of the field in sentences of our own; they say nothing about anybody. */
const subjects = [
  'de regionale inkoop',
  'de toegang tot jeugdhulp',
  'de reikwijdte van de wet',
  'het kwaliteitskader',
  'de uitvoeringslasten',
  'de wachttijden',
  'het woonplaatsbeginsel',
  'de tariefopbouw',
  'de hulp dichtbij huis',
  'de residentiële voorzieningen',
  'de monitoring van uitgaven',
  'het berichtenverkeer',
  'de lerende aanpak',
  'de verwijzing door huisartsen',
  'de stapeling van zorg',
  'de overgang naar achttien jaar',
  'de inzet van ervaringsdeskundigen',
  'de standaardisering van contracten',
  'het meerjarig kader',
  'de arbeidsmarkt in de jeugdzorg',
  'de crisisdienst',
  'het vervoer van jeugdigen',
  'de eigen bijdrage',
  'het toezicht',
  'de gezinsgerichte opvang',
  'de samenwerking met het onderwijs',
  'de specialistische behandeling',
  'de informatievoorziening aan ouders',
] as const;
const actors = [
  'de gemeenten',
  'het Rijk',
  'de aanbieders',
  'de beroepsgroepen',
  'de cliëntenorganisaties',
  'de werkgroep',
  'de regio’s',
  'het secretariaat',
] as const;
const verbs = [
  'werkt een voorstel uit over',
  'brengt in beeld',
  'legt de keuzes voor over',
  'toetst de gevolgen voor',
  'rapporteert over',
  'maakt afspraken over',
  'deelt de eerste bevindingen over',
] as const;
const tails = [
  'voor de zomer',
  'in samenhang met de andere werkgroepen',
  'met een doorkijk naar 2028',
  'zodat de besparing onderbouwd is',
  'en betrekt daarbij de praktijk',
  'op basis van de laatste cijfers',
  'waarbij de uitvoerbaarheid voorop staat',
] as const;
const purposes = [
  'Stand van zaken',
  'Voorstel',
  'Vervolg op eerdere bespreking',
  'Keuzes',
  'Tussenrapportage',
  'Planning',
  'Uitwerking',
  'Advies',
] as const;

/** In a handful of places only: what somebody searches who knows what he looks for. */
export const RARE_WORD = 'gezinshuistarief';

/** Everywhere: the worst that search can be asked. */
export const COMMON_WORD = 'jeugdhulp';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const title = (chance: Chance): string =>
  `${chance.pick(purposes)} ${chance.pickSkewed(subjects)}${chance.percent(30) ? `, ${chance.pick(tails)}` : ''}`;

export function sentence(chance: Chance): string {
  const about = chance.percent(0.02) ? `het ${RARE_WORD}` : chance.pickSkewed(subjects);
  return `${capital(chance.pick(actors))} ${chance.pick(verbs)} ${about} ${chance.pick(tails)}.`;
}

export const sentences = (chance: Chance, low: number, high: number): string =>
  Array.from({ length: chance.between(low, high) }, () => sentence(chance)).join(' ');

export const subjectOf = (chance: Chance): string => chance.pickSkewed(subjects);
